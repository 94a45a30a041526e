import { load } from './load.js';

export async function start(work: Promise<string[]>): Promise<string[]> {
  const paths = await work;
  return paths.map(load);
}
