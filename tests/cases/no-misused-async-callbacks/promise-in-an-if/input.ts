declare function isAllowed(user: string): Promise<boolean>;
export async function open(user: string): Promise<string> {
  if (isAllowed(user)) return 'open';
  return 'closed';
}
