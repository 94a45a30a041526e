import type Lock from './lock.js';
import { Queue } from './queue.js';

export async function main(lock: Lock, queue: Queue): Promise<void> {
  lock.acquire();
  await lock.idle();
  queue.release();
}
