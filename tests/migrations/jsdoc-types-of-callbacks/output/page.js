import { load } from './load.js';

/** @param {import('./load.js').Read} read */
export async function title(read) {
  return (await read('title')).length;
}

export const own = async () => title(load);
