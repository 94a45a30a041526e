declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users: string[]): Promise<string[]> {
  return users.filter((user) => isAllowed(user));
}
