import { Store } from './store.js';

export async function start(work: Promise<unknown>): Promise<unknown> {
  const made = await work;
  return made instanceof Store ? Store.of() : Store;
}
