import { bound, load } from './load.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return bound(work) + load.call(undefined, work) + load.apply(undefined, [work]);
}
