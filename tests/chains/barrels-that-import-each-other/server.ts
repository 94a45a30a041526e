import { load } from './b.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return load(work);
}
