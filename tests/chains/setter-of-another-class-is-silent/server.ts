import type { Memory } from './store.js';

export async function start(work: Promise<void>, memory: Memory): Promise<unknown> {
  await work;
  memory.path = 'kept';
  return memory.path;
}
