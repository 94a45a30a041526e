import { parts } from './load.js';

export async function start(work: Promise<string>): Promise<Generator<string>> {
  await work;
  return parts(work);
}
