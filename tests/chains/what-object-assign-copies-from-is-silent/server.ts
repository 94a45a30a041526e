import { load } from './load.js';
import { plain } from './plain.js';

export const read = Object.assign(plain, load);

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return read(work);
}
