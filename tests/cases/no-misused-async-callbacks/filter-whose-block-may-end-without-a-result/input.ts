declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users: string[]): Promise<string[]> {
  return users.filter(async (user) => {
    if (await isAllowed(user)) return true;
  });
}
