import { Worker } from 'node:worker_threads';


export const worker = new Worker('./worker.js', { workerData: { log: (text: string) => console.log(text) } });
