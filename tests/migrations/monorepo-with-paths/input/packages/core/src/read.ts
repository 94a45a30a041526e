export const read = (path: string): string => path;
