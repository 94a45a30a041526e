declare function isAllowed(user: string): Promise<boolean>;
export async function last(users: string[]): Promise<string | undefined> {
  return (await Promise.all(users.map(async (user) => await isAllowed(user) ? [user] : []))).flat().at(-1);
}
