import { parentPort } from 'node:worker_threads';

declare function load(): Promise<string>;


export async function send(): Promise<void> {
  parentPort?.postMessage(load());
}
