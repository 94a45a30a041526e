declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users: string[]): Promise<string[]> {
  return users.filter(async (user) => await isAllowed(user));
}
