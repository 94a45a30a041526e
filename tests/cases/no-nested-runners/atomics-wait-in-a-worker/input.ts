import { parentPort, workerData } from 'node:worker_threads';

parentPort?.on('message', async (message: string) => {
  Atomics.wait(workerData as Int32Array, 0, 0);
  parentPort?.postMessage(message);
});
