import { load } from './load.js';

/** @param {import('./load.js').Read} read */
export function title(read) {
  return read('title').length;
}

export const own = () => title(load);
