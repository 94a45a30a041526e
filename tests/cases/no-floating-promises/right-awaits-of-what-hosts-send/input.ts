import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Worker } from 'node:worker_threads';

export async function ask(worker: Worker, task: string): Promise<string> {
  worker.postMessage(task);
  const [answer] = (await once(worker, 'message')) as [string];
  return answer;
}

export async function greet(socket: Socket): Promise<void> {
  await once(socket, 'connect');
  const drained = socket.write('hello') ? undefined : once(socket, 'drain');
  await drained;
}
