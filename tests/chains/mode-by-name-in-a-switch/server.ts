import { load } from './load.js';

export async function start(work: Promise<'sync' | 'async'>): Promise<unknown> {
  const mode = await work;
  return [load('a', 'async'), load('b', 'sync'), load('c', mode)];
}
