import { Worker } from 'node:worker_threads';

declare function load(): Promise<string>;


export async function send(worker: Worker): Promise<void> {
  worker.postMessage({ text: await load() });
}
