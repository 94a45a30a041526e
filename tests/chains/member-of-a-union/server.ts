import type { Blocking, Plain } from './stores.js';

export async function start(store: Blocking | Plain, work: Promise<string>): Promise<string> {
  await work;
  return store.read(work);
}
