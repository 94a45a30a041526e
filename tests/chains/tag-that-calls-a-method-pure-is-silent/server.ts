import type { Store } from './store.js';

export async function start(store: Store, work: Promise<string>): Promise<string> {
  await work;
  return store.read(work);
}
