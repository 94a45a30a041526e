import { Worker } from 'node:worker_threads';
import { runAsWorker } from './own.js';

export async function started(lock: Int32Array): Promise<Worker> {
  const worker = new Worker('./worker.js', { workerData: lock });
  runAsWorker(async () => undefined);
  Atomics.wait(lock, 0, 0);
  return worker;
}
