import { Store } from './store.js';

export async function start(work: Promise<string>): Promise<Store> {
  await work;
  return new Store(work);
}
