declare function rank(user: string): Promise<number>;
export async function ranked(users: any[]): Promise<string[]> {
  return users.sort((async (a: string, b: string) => (await rank(a)) - (await rank(b))) as any);
}
