import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

export async function drain(port: MessagePort): Promise<unknown> {
  return receiveMessageOnPort(port)?.message;
}
