import { loadAll, loadByName } from './load.js';

export async function start(work: Promise<string[]>): Promise<string[]> {
  return [...loadAll(await work), ...loadByName(await work)];
}
