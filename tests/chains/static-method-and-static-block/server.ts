import { Store } from './store.js';

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return Store.read();
}
