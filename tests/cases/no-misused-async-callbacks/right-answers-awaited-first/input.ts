declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users: string[]): Promise<string[]> {
  const answers = await Promise.all(users.map(async (user) => await isAllowed(user)));
  return users.filter((_, index) => answers[index]);
}
