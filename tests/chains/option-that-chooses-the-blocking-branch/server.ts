import { load } from './load.js';

export async function start(work: Promise<boolean>): Promise<unknown> {
  const sync = await work;
  return [load('a'), load('b', { sync: false }), load('c', { sync: true }), load('d', { sync })];
}
