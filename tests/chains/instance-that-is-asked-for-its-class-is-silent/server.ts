import { Store } from './store.js';

export async function start(work: Promise<string>, value: unknown): Promise<boolean> {
  await work;
  return value instanceof Store || value === Store.prototype;
}
