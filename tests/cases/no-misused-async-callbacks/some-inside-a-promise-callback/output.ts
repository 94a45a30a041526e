declare function isAllowed(user: string): Promise<boolean>;
export function ask(users: Promise<string[]>): Promise<boolean> {
  return users.then(async (all) => (await Promise.all(all.map(async (user) => await isAllowed(user)))).some(Boolean));
}
