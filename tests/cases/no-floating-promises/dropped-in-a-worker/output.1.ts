import { parentPort } from 'node:worker_threads';

async function work(n: number): Promise<number> {
  if (n < 0) throw new RangeError('negative');
  return n + 1;
}

parentPort!.on('message', (n: number) => {
  work(n).then((m) => parentPort!.postMessage(m)).catch(console.error);
});
