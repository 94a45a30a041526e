export const load = (text: string): string => text.trim();
