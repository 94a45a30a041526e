import { all, load } from './load.js';

async function* pages(keys: string[]): AsyncGenerator<string, void> {
  for (const key of keys) yield* load(key);
}
export async function* everything(): AsyncGenerator<string> {
  yield* pages(load('keys'));
  yield* all();
  yield* load('b').map((text) => text.trim());
}
