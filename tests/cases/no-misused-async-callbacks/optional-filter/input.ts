declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users?: string[]): Promise<string[] | undefined> {
  return users?.filter(async (user) => await isAllowed(user));
}
