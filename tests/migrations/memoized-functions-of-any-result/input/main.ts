import { memoize, once, traced, wrapped } from './memo.js';

export function load(key: string): string {
  return key;
}
const cached = memoize(load);
const inline = memoize((key: string) => load(key).trim());
const direct = traced(load);
export const read = (key: string): string => cached(key).toUpperCase() + inline(key);
export const all = (keys: string[]): string[] => keys.map(cached);
export const some = (keys: string[]): boolean => keys.some(memoize((key: string) => load(key) === ''));
export const first = (): string => once(() => load('first'))().trim() + direct('a').length;
export const later = (): string => wrapped(load).get('a').trim();
