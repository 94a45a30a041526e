import { Store } from './store.js';

export async function start(work: Promise<unknown>): Promise<string> {
  await work;
  return new Store().text;
}
