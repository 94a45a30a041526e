import { compare } from './crypt.js';

declare function watch(on: (word: string) => unknown): void;
const check = compare;
const tools = { compare, other: compare };

export const some = (names: string[]): boolean => names.some(compare);
export const filtered = (names: string[]): string[] => names.filter(compare);
export const mapped = (names: string[]): string => names.map(compare).join();
export const aliased = (): string => (check('a') ? 'yes' : 'no');
export const bound = (): string => (compare.bind(null, 'a')() ? 'yes' : 'no');
export const called = (): string => (compare.call(null, 'a') ? 'yes' : 'no');
export const member = (): string => (tools.compare('a') && tools.other('b') ? 'yes' : 'no');
export function taken(): string {
  const { compare: same } = tools;
  return same('a') ? 'yes' : 'no';
}
export const sorted = (names: string[]): string[] => names.sort((a, b) => Number(compare(a)) - Number(check(b)));
function passes(name: string, test: (name: string) => unknown): boolean {
  return test(name) === true;
}
export const passed = (): boolean => passes('a', compare);
watch(compare);
