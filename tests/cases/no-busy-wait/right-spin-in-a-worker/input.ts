import { parentPort } from 'node:worker_threads';

export function burn(ms: number): void {
  const start = Date.now();
  while (Date.now() - start < ms) {}
  parentPort?.postMessage('burnt');
}
