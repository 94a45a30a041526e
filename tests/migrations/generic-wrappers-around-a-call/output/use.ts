import { load, retried, timed } from './load.js';

export const one = async (): Promise<number> => (await timed('one', () => load('a'))).length;
export const two = async (): Promise<string> => timed('two', async () => (await load('a')).trim() + await timed('three', () => load('b')));
export const four = async (): Promise<string> => (await retried(async () => (await load('c')).trim())).trim();
