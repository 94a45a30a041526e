import { memoize, once, traced, wrapped } from './memo.js';

export async function load(key: string): Promise<string> {
  return key;
}
const cached = memoize(load);
const inline = memoize(async (key: string) => (await load(key)).trim());
const direct = traced(load);
export const read = async (key: string): Promise<string> => (await cached(key)).toUpperCase() + await inline(key);
export const all = async (keys: string[]): Promise<string[]> => Promise.all(keys.map(cached));
export const some = async (keys: string[]): Promise<boolean> => (await Promise.all(keys.map(memoize(async (key: string) => await load(key) === '')))).some(Boolean);
export const first = async (): Promise<string> => (await once(() => load('first'))()).trim() + (await direct('a')).length;
export const later = async (): Promise<string> => (await wrapped(load).get('a')).trim();
