import { load } from './load.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return load(work);
}
