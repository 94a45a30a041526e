import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

export async function next(port: MessagePort): Promise<unknown> {
  let received: { message: unknown } | undefined;
  do received = receiveMessageOnPort(port);
  while (!received);
  return received.message;
}

export async function second(port: MessagePort): Promise<unknown> {
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received) return received.message;
  }
}

export async function* all(port: MessagePort): AsyncGenerator<unknown> {
  while (true) yield receiveMessageOnPort(port)?.message;
}

export async function listen(ports: MessagePort[]): Promise<void> {
  while (ports.length > 0) ports.pop()?.on('close', async () => receiveMessageOnPort(ports[0]!));
}
