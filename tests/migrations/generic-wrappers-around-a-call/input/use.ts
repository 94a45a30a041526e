import { load, retried, timed } from './load.js';

export const one = (): number => timed('one', () => load('a')).length;
export const two = (): string => timed('two', () => load('a').trim() + timed('three', () => load('b')));
export const four = async (): Promise<string> => (await retried(() => load('c').trim())).trim();
