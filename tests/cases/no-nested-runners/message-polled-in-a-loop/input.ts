import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

export async function next(port: MessagePort): Promise<unknown> {
  let received = receiveMessageOnPort(port);
  while (!received) received = receiveMessageOnPort(port);
  return received.message;
}
