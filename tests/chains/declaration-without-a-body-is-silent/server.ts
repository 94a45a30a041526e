import { readSync, type Load } from './load.js';

export async function start(load: Load, work: Promise<void>): Promise<string> {
  await work;
  return load('a') + readSync('b');
}
