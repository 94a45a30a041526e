import { load } from './load.js';

export async function start(work: Promise<void>): Promise<unknown> {
  await work;
  const options = { load: (): string => 'kept', boot: load };
  return options.load();
}
