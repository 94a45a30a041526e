import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

export const work = (path: string): string => readFileSync(path, 'utf8');

parentPort?.on('message', (path: string) => parentPort?.postMessage(work(path)));
