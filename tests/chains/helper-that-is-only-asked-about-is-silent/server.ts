import { load } from './load.js';

export async function start(work: Promise<void>, other: unknown): Promise<unknown> {
  await work;
  return [typeof load === 'function', load.name, load.length, other === load];
}
