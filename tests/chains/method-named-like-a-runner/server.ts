import { Loop } from './loop.js';

export async function start(work: Promise<void>): Promise<string> {
  await work;
  const loop = new Loop();
  return loop.loopWhile(() => false) ? loop.runSync(() => '') : '';
}
