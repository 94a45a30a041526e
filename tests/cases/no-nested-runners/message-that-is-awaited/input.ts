import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';

export async function next(port: MessagePort): Promise<unknown> {
  const [message] = await once(port, 'message');
  return message;
}
