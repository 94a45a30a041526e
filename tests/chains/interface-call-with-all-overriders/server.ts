import type { Readable } from './store.js';

export async function start(source: Readable, work: Promise<string>): Promise<string> {
  await work;
  return source.read(work);
}
