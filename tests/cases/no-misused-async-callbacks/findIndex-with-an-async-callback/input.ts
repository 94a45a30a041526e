declare function isAllowed(user: string): Promise<boolean>;
export async function ask(users: string[]) {
  return users.findIndex(async (user) => await isAllowed(user));
}
