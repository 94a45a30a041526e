declare function nameOf(user: number): Promise<string>;
export const greet = (user: number): string => `Hello ${nameOf(user)}`;
