import { fork } from 'node:child_process';

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  return fork(new URL('./load.js', import.meta.url));
}
