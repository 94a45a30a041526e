import { load } from './load.js';

export async function start(work: Promise<boolean>): Promise<string> {
  const isFresh = await work;
  return load('a', isFresh);
}
