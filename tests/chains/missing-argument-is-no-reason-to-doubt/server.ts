import { load } from './load.js';

export async function start(work: Promise<string>): Promise<string> {
  const path = await work;
  return load(path);
}
