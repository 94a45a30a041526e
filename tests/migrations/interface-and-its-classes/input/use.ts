import { NoStore, type Store } from './store.js';
export function use(store: Store = new NoStore()): string {
  return store.read('a') + new NoStore().read();
}
