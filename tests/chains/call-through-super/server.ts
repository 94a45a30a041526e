import { Store } from './store.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return new Store().read(work);
}
