import { isMainThread, parentPort } from 'node:worker_threads';

declare function work(): Promise<number>;

export function start(): void {
  if (!isMainThread) work().then((m) => parentPort!.postMessage(m));
}
