import { load } from './load.js';
import { onIdle } from './retry.js';

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  onIdle(load);
  onIdle(() => load());
}
