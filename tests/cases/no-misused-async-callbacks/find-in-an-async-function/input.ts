declare function isAllowed(user: string): Promise<boolean>;
export async function first(users: string[]): Promise<string | undefined> {
  return users.find(async (user) => await isAllowed(user));
}
