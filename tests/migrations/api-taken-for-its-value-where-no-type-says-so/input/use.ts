import { compare } from './crypt.js';

declare function audit(value: unknown): void;
declare function equal<T>(one: T, other: T): void;
declare function assert(value: unknown): asserts value;

export function kept(): string {
  const ok = compare('a');
  audit(ok);
  return ok ? 'yes' : 'no';
}
export function given(): void {
  audit(compare('a'));
  audit([compare('a'), { ok: compare('b') }]);
  equal(compare('a'), true);
}
export function asserted(): string {
  assert(compare('a'));
  return 'in';
}
export const asText = (): string => `${JSON.stringify({ ok: compare('a') })} ${String(compare('b'))}`;
export const asBoolean = (): boolean => Boolean(compare('a'));
export const cast = (): boolean => (compare('a') as unknown) === true;
export const castAway = (): number => (compare('a') as unknown as number) + 1;
export const compared = (): boolean[] => [compare('a') === undefined, compare('b') == null, typeof compare('c') === 'boolean'];
export const missing = () => compare('a') ?? 'never';
export function chosen(): string {
  switch (compare('a')) {
    case true:
      return 'yes';
    default:
      return 'no';
  }
}
export function chosenBy(word: unknown): string {
  switch (word) {
    case compare('a'):
      return 'yes';
    default:
      return 'no';
  }
}
export function unknown(): unknown {
  return compare('a');
}
export const table: Record<string, unknown> = {};
export function stored(name: string): void {
  table[name] = compare(name);
  table.all = compare('all');
  new Map().set(name, compare(name));
}
export function assigned(): string {
  let ok;
  ok = compare('a');
  return ok ? 'yes' : 'no';
}
export function inAnObject(): { readonly ok: unknown } {
  const result = { ok: compare('a') };
  return result;
}
export const some = (names: string[]): boolean => names.some((name) => compare(name));
export const listed = (names: string[]): string[] => names.filter((name) => compare(name));
export const joined = (names: string[]): string => names.map((name) => compare(name)).join();
export const later = (): void => {
  setEach([1], () => compare('a'));
};
function setEach(list: number[], what: (item: number) => unknown): unknown[] {
  return list.map((item) => what(item));
}
