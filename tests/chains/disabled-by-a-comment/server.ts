import { load } from './load.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  // eslint-disable-next-line async-boundary/no-nested-runners
  return load(work);
}
