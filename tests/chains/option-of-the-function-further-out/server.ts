import { load } from './load.js';

export function start(work: Promise<string>, sync: boolean): Promise<string> {
  return work.then((text) => load(Promise.resolve(text), sync));
}
