import { compare } from './crypt.js';

declare function watch(on: (word: string) => unknown): void;
const check = compare;
const tools = { compare, other: compare };

export const some = async (names: string[]): Promise<boolean> => (await Promise.all(names.map(compare))).some(Boolean);
export const filtered = async (names: string[]): Promise<string[]> => (await Promise.all(names.map(async (item) => await compare(item) ? [item] : []))).flat();
export const mapped = async (names: string[]): Promise<string> => (await Promise.all(names.map(compare))).join();
export const aliased = async (): Promise<string> => (await check('a') ? 'yes' : 'no');
export const bound = async (): Promise<string> => (await compare.bind(null, 'a')() ? 'yes' : 'no');
export const called = async (): Promise<string> => (await compare.call(null, 'a') ? 'yes' : 'no');
export const member = async (): Promise<string> => (await tools.compare('a') && await tools.other('b') ? 'yes' : 'no');
export async function taken(): Promise<string> {
  const { compare: same } = tools;
  return await same('a') ? 'yes' : 'no';
}
export const sorted = (names: string[]): string[] => names.sort((a, b) => Number(compare(a)) - Number(check(b)));
async function passes(name: string, test: (name: string) => unknown): Promise<boolean> {
  return await test(name) === true;
}
export const passed = async (): Promise<boolean> => passes('a', compare);
watch(compare);
