declare function isAllowed(user: string): Promise<boolean>;
export async function open(user: string, late: boolean): Promise<string> {
  if (!late && isAllowed(user)) return 'open';
  else return 'closed';
}
