import { Worker } from 'node:worker_threads';

export async function start(work: Promise<void>): Promise<Worker> {
  await work;
  return new Worker(new URL('./worker.js', import.meta.url));
}
