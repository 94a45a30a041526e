export const readText = (path: string): string => `text of ${path}`;
