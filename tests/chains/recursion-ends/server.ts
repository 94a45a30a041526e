import { walk } from './walk.js';

export async function start(work: Promise<void>): Promise<string[]> {
  await work;
  return walk('.');
}
