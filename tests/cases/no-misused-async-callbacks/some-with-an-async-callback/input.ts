declare function isAllowed(user: string): Promise<boolean>;
export async function ask(users: string[]) {
  return users.some(async (user) => await isAllowed(user));
}
