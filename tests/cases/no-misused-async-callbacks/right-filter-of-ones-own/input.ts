declare function isAllowed(user: string): Promise<boolean>;
declare const users: { filter(keep: (user: string) => Promise<boolean>): Promise<string[]> };
export const allowed = users.filter(async (user) => await isAllowed(user));
