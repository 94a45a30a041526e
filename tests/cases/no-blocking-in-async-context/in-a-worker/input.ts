import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(readFileSync(path));
});
