declare function isAllowed(user: string): Promise<boolean>;
export async function ask(users: string[]) {
  return (await Promise.all(users.map(async (user) => await isAllowed(user)))).some(Boolean);
}
