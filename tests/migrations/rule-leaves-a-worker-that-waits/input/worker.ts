import { workerData } from 'node:worker_threads';

const shared = new Int32Array(workerData as SharedArrayBuffer);

function next(): number {
  Atomics.wait(shared, 0, 0);
  return Atomics.exchange(shared, 0, 0);
}

export function run(handle: (count: number) => void): void {
  for (let count = next(); count > 0; count = next()) handle(count);
}
