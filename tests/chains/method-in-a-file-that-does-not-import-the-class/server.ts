import { makeStore } from './make.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return makeStore().read(work);
}
