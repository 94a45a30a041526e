import { parentPort, workerData } from 'node:worker_threads';

export function next(): number {
  const flag = new Int32Array(workerData as SharedArrayBuffer);
  Atomics.wait(flag, 0, 0);
  return flag[0] ?? 0;
}

export async function serve(work: Promise<void>): Promise<void> {
  await work;
  parentPort?.postMessage(next());
}
