import { load } from './load.js';

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return load();
}
