import { load } from './load.js';

export function start(work: Promise<void>): Promise<string> {
  return work.then(() => load());
}

export const startByName = (work: Promise<void>): Promise<string> => work.then(load);
