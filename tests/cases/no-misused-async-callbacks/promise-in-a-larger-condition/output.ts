declare function isAllowed(user: string): Promise<boolean>;
export async function open(user: string, late: boolean): Promise<string> {
  if (!late && await isAllowed(user)) return 'open';
  else return 'closed';
}
