import { registerAll } from './load.js';

export async function start(work: Promise<void>): Promise<void> {
  await work;
  registerAll();
}
