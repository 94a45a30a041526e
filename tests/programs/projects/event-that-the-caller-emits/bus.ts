import { EventEmitter, once } from 'node:events';

export const bus = new EventEmitter();

export async function greetOnReady(): Promise<void> {
  await once(bus, 'ready');
  console.log('ready');
}
