import { schedule } from './load.js';

export async function start(work: Promise<void>): Promise<void> {
  await work;
  schedule();
}
