import { Promise } from './lazy.js';
import { load } from './load.js';

export async function start(work: PromiseLike<void>) {
  await work;
  return new Promise(load);
}
