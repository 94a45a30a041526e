import { Worker } from 'node:worker_threads';


export const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { id: 1 } });
