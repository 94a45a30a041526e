declare function isAllowed(user: string): boolean | Promise<boolean>;
export const allowed = (users: string[]): string[] => users.filter((user) => isAllowed(user));
