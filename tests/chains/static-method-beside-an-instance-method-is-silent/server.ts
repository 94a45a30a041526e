import { Store } from './store.js';

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  return new Store().load();
}
