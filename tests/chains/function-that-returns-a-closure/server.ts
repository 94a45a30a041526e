import { makeReader } from './make.js';

export async function start(work: Promise<string>): Promise<string> {
  const readHere = makeReader(await work);
  return readHere('a');
}
