import { EventEmitter, once } from 'node:events';

const emitter = new EventEmitter();

export async function closed(): Promise<unknown[]> {
  try {
    return once(emitter, 'close');
  } finally {
    emitter.emit('close');
  }
}
