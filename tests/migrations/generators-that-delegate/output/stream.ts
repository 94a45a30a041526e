import { all, load } from './load.js';

async function* pages(keys: string[]): AsyncGenerator<string, void> {
  for (const key of keys) yield* await load(key);
}
export async function* everything(): AsyncGenerator<string> {
  yield* pages(await load('keys'));
  yield* all();
  yield* (await load('b')).map((text) => text.trim());
}
