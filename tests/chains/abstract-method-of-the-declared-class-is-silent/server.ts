import type { Source } from './store.js';

export async function start(work: Promise<void>, source: Source): Promise<unknown> {
  await work;
  return source.load();
}
