import type { Store } from './store.js';

export async function start(work: Promise<void>, store: Store): Promise<unknown> {
  await work;
  return store.load() + store.size;
}
