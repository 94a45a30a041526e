import { EventEmitter } from 'node:events';

export async function wait(emitter: EventEmitter): Promise<void> {
  let isOver = false;
  emitter.once('end', () => {
    isOver = true;
  });
  while (isOver === false) {
    // Waiting.
  }
}
