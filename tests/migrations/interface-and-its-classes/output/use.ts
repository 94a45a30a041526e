import { NoStore, type Store } from './store.js';
export async function use(store: Store = new NoStore()): Promise<string> {
  return await store.read('a') + await new NoStore().read();
}
