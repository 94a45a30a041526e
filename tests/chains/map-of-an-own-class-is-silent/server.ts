import type { Box } from './box.js';
import { load } from './load.js';

export async function start(work: Promise<void>, box: Box): Promise<unknown> {
  await work;
  box.map(load).forEach(load);
}
