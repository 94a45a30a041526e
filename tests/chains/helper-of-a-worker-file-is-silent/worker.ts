import { parentPort, workerData } from 'node:worker_threads';
import { waitFor } from './wait.js';

export async function serve(work: Promise<string>): Promise<void> {
  const text = await work;
  waitFor(workerData as Int32Array);
  parentPort?.postMessage(text);
}
