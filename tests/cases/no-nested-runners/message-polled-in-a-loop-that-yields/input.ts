import { setTimeout } from 'node:timers/promises';
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

export async function next(port: MessagePort): Promise<unknown> {
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received) return received.message;
    await setTimeout(10);
  }
}
