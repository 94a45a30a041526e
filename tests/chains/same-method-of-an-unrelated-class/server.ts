import { Cache } from './cache.js';

export async function start(cache: Cache, work: Promise<string>): Promise<string> {
  await work;
  return cache.read(work);
}
