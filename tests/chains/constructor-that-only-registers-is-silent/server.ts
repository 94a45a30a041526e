import type { EventEmitter } from 'node:events';
import { Store } from './store.js';

export async function start(work: Promise<void>, source: EventEmitter): Promise<unknown> {
  await work;
  return new Store(source);
}
