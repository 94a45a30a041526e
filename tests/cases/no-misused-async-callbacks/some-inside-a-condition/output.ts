declare function isAllowed(user: string): Promise<boolean>;
export async function ask(users: string[]): Promise<string> {
  if (!(await Promise.all(users.map(async (user) => await isAllowed(user)))).some(Boolean)) return 'nobody';
  return 'somebody';
}
