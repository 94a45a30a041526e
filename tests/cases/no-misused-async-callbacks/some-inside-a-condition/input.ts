declare function isAllowed(user: string): Promise<boolean>;
export async function ask(users: string[]): Promise<string> {
  if (!users.some(async (user) => await isAllowed(user))) return 'nobody';
  return 'somebody';
}
