import { load } from './other.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return load(work);
}
