import { load, type Store } from './load.js';

export type Load = typeof load;

export async function start(stores: Store[], work: Promise<string>): Promise<Store['read'][]> {
  await work;
  return stores.map((store) => store.read);
}
