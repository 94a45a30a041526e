import { load, table } from './load.js';

export const one = (): string => load('a').trim();
export const two = (): string => table.load('b').trim() + table.other('c').trim();
