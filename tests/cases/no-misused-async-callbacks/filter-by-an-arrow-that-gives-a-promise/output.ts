declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users: string[]): Promise<string[]> {
  return (await Promise.all(users.map(async (user) => await isAllowed(user) ? [user] : []))).flat();
}
