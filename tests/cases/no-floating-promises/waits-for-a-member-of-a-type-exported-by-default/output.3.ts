import type Lock from './lock.js';
import { Queue } from './queue.js';

export async function main(lock: Lock, queue: Queue): Promise<void> {
  await lock.acquire();
  lock.idle();
  queue.release();
}
