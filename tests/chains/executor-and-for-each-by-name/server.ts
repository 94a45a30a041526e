import { fillAll, settled } from './load.js';

export async function start(work: Promise<Set<string>>): Promise<string> {
  fillAll(await work);
  return await settled();
}
