declare function isAllowed(user: string): Promise<boolean>;
export function ask(users: Promise<string[]>): Promise<boolean> {
  return users.then((all) => all.some(async (user) => await isAllowed(user)));
}
