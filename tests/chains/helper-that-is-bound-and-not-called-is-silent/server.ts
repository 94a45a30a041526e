import { load } from './load.js';

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  return load.bind(undefined);
}
