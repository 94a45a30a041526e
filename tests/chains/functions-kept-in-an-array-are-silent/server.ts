import { load } from './load.js';

const loaders = [load, (work: Promise<string>) => load(work)];

export async function start(work: Promise<string>): Promise<number> {
  await work;
  loaders.push(load);
  return loaders.length;
}
