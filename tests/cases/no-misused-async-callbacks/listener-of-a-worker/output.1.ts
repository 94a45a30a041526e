import { parentPort } from 'node:worker_threads';

async function work(n: number): Promise<number> {
  if (n < 0) throw new RangeError('negative');
  return n + 1;
}

parentPort!.on('message', (n: number) => void (async () => {
  parentPort!.postMessage(await work(n));
})().catch(console.error));
