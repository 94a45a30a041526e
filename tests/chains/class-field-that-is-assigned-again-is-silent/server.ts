import { Cache, queue, Store } from './store.js';

const store = new Store();
store.read = String;
queue.next = String;
const cache = new Cache();
cache.useStub();

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return store.read(work) + cache.find(work) + queue.next(work);
}
