import { Worker } from 'node:worker_threads';
import { isAllowed } from './work.js';

export async function hand(worker: Worker): Promise<void> {
  // mistake: no-promise-across-threads: a promise in a message
  worker.postMessage({ allowed: isAllowed('thread') });
  // right: its value
  worker.postMessage({ allowed: await isAllowed('thread') });
}

export function begin(): Worker {
  // mistake: no-promise-across-threads: a function as data of a worker
  return new Worker(new URL('./worker.js', import.meta.url), { workerData: { log: () => console.log('done') } });
}
