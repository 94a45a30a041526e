import { load, table } from './load.js';

export const one = async (): Promise<string> => (await load('a')).trim();
export const two = (): string => table.load('b').trim() + table.other('c').trim();
