import { Worker } from 'node:worker_threads';
import { runAsWorker } from './own.js';

export async function started(lock: Int32Array): Promise<Worker> {
  const worker = new Worker('./worker.js', { workerData: lock });
  runAsWorker(async () => undefined);
  await Atomics.waitAsync(lock, 0, 0).value;
  return worker;
}
