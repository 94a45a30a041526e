declare function isAllowed(user: string): Promise<boolean>;
export function first(users: string[]): string | undefined {
  return users.find(async (user) => await isAllowed(user));
}
