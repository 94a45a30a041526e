declare function isAllowed(user: string): Promise<boolean>;
export async function last(users: string[]): Promise<string | undefined> {
  return users.findLast(async (user) => await isAllowed(user));
}
