import { EventEmitter } from 'node:events';
import { format } from './load.js';

export async function start(emitter: EventEmitter, work: Promise<void>): Promise<void> {
  await work;
  emitter.on('text', (text: string) => {
    console.log(format(text));
  });
}
