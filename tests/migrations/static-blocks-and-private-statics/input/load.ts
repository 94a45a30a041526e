export const load = (key: string): string => key;
