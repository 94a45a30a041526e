import { awaitSync } from '@kaciras/deasync';

declare function rank(name: string): Promise<number>;

const rankOf = (name: string): number => awaitSync(rank(name));

export const sorted = (names: string[]): string[] => names.sort((a, b) => rankOf(a) - rankOf(b));
export const total = (names: string[]): number => names.reduce((sum, name) => sum + rankOf(name), 0);
export const filled = (text: string): string => text.replace(/\w+/g, (name) => String(rankOf(name)));
export const made = (names: Set<string>): number[] => Array.from(names, rankOf);
