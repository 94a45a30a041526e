export const readText = (path: string): string => `text of ${path}`;

export const readTextAsync = async (path: string): Promise<string> => `text of ${path}`;
