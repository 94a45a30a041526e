declare function isAllowed(user: string): Promise<boolean>;
export async function first(users: string[]): Promise<string | undefined> {
  return (await Promise.all(users.map(async (user) => await isAllowed(user) ? [user] : []))).flat().at(0);
}
