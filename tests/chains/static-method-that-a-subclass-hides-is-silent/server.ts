import { Memory } from './store.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return Memory.read(work);
}
