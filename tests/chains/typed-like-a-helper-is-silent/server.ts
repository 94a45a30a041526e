import type { load } from './load.js';

type Load = typeof import('./load.js').load;

export const read: typeof load = (work) => String(work);

export async function start(work: Promise<string>, given: Load): Promise<string> {
  await work;
  return read(work) + given(work);
}
