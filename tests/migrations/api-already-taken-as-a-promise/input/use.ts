import { compare } from './crypt.js';

declare function track(work: Promise<unknown>): void;
declare function limited<T>(work: () => T | PromiseLike<T>): Promise<T>;
declare function allOf<T>(work: Iterable<T | PromiseLike<T>>): Promise<T[]>;
declare function expect<T>(value: T): { readonly resolves: { toBe(value: unknown): Promise<void> } };
declare function test(name: string, body: () => void | Promise<void>): void;
declare function setTimeout(work: () => void, ms: number): void;

export { compare, compare as check } from './crypt.js';
export type Compared = ReturnType<typeof compare>;
const known = new Map<string, Promise<boolean>>();
let last: Promise<boolean> | undefined;

export class Session {
  readonly #valid = compare('a');
  readonly label = compare('a').then(String);
  ready?: Promise<boolean>;
  start(): void {
    this.ready ??= compare('a');
  }
  async text(): Promise<string> {
    return (await this.#valid) ? 'valid' : 'invalid';
  }
}
export function tracked(name: string): void {
  track(compare(name));
  void compare(name);
  compare(name).catch(() => false);
  known.set(name, compare(name));
  last = compare(name);
}
export async function together(names: string[]): Promise<boolean[]> {
  const first = compare('first');
  const all = names.map((name) => compare(name));
  const byName = names.map(compare);
  await Promise.all([first, ...all, compare('x')]);
  await Promise.all(byName);
  for await (const one of names.map((name) => compare(name))) if (one) return [];
  for (const one of all) await one;
  await limited(() => compare('a'));
  await allOf([compare('a'), compare('b')]);
  await Promise.race([compare('a'), last]);
  await expect(compare('a')).resolves.toBe(true);
  const both = { one: compare('a'), other: compare('b') };
  if (await both.one) return [await both.other];
  if (compare('a') === last) return [];
  if (compare('a') instanceof Promise) return [];
  return Promise.all(names.map(async (name) => compare(name)));
}
export function declared(name: string): Promise<boolean> {
  return compare(name);
}
export const handedOn = (name: string) => compare(name);
export const all = { check: compare, isString: typeof compare === 'function' };
test('it is', async () => {
  await all.check('a');
  await handedOn('b');
});
setTimeout(() => void compare('a'), 1);
export async function* each(): AsyncGenerator<boolean> {
  yield compare('a');
}
