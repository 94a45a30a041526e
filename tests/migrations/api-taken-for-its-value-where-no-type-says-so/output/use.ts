import { compare } from './crypt.js';

declare function audit(value: unknown): void;
declare function equal<T>(one: T, other: T): void;
declare function assert(value: unknown): asserts value;

export async function kept(): Promise<string> {
  const ok = await compare('a');
  audit(ok);
  return ok ? 'yes' : 'no';
}
export async function given(): Promise<void> {
  audit(await compare('a'));
  audit([await compare('a'), { ok: await compare('b') }]);
  equal(await compare('a'), true);
}
export async function asserted(): Promise<string> {
  assert(await compare('a'));
  return 'in';
}
export const asText = async (): Promise<string> => `${JSON.stringify({ ok: await compare('a') })} ${String(await compare('b'))}`;
export const asBoolean = async (): Promise<boolean> => Boolean(await compare('a'));
export const cast = async (): Promise<boolean> => (await compare('a') as unknown) === true;
export const castAway = async (): Promise<number> => (await compare('a') as unknown as number) + 1;
export const compared = async (): Promise<boolean[]> => [await compare('a') === undefined, await compare('b') == null, typeof await compare('c') === 'boolean'];
export const missing = async () => await compare('a') ?? 'never';
export async function chosen(): Promise<string> {
  switch (await compare('a')) {
    case true:
      return 'yes';
    default:
      return 'no';
  }
}
export async function chosenBy(word: unknown): Promise<string> {
  switch (word) {
    case await compare('a'):
      return 'yes';
    default:
      return 'no';
  }
}
export async function unknown(): Promise<unknown> {
  return compare('a');
}
export const table: Record<string, unknown> = {};
export async function stored(name: string): Promise<void> {
  table[name] = await compare(name);
  table.all = await compare('all');
  new Map().set(name, await compare(name));
}
export async function assigned(): Promise<string> {
  let ok;
  ok = await compare('a');
  return ok ? 'yes' : 'no';
}
export async function inAnObject(): Promise<{ readonly ok: unknown }> {
  const result = { ok: await compare('a') };
  return result;
}
export const some = async (names: string[]): Promise<boolean> => (await Promise.all(names.map((name) => compare(name)))).some(Boolean);
export const listed = async (names: string[]): Promise<string[]> => (await Promise.all(names.map(async (name) => await compare(name) ? [name] : []))).flat();
export const joined = async (names: string[]): Promise<string> => (await Promise.all(names.map((name) => compare(name)))).join();
export const later = async (): Promise<void> => {
  await setEach([1], () => compare('a'));
};
async function setEach(list: number[], what: (item: number) => unknown): Promise<unknown[]> {
  return Promise.all(list.map((item) => what(item)));
}
