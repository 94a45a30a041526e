declare function isAllowed(user: string): Promise<boolean>;
export async function open(user: string): Promise<string> {
  const allowed = isAllowed(user);
  if (!allowed) return 'closed';
  return 'open';
}
