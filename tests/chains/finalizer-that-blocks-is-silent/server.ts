import { watch } from './watch.js';

export async function start(work: Promise<string>): Promise<object> {
  await work;
  const held = {};
  watch(held, work);
  return held;
}
