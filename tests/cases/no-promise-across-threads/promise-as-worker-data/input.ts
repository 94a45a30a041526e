import { Worker } from 'node:worker_threads';

declare function load(): Promise<string>;


export async function start(): Promise<Worker> {
  return new Worker('./worker.js', { workerData: { text: load() } });
}
