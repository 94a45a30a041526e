declare function isAllowed(user: string): Promise<boolean>;
export const open = async (user: string): Promise<string> => (await isAllowed(user) ? 'open' : 'closed');
