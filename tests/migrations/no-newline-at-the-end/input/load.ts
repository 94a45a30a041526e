export const load = (): string => 'a';
export const text = (): string => load().trim();