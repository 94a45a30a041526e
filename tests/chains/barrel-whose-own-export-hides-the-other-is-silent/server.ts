import { load } from './index.js';

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  return load();
}
