import { makeReader } from './make.js';

export async function start(work: Promise<string>): Promise<(path: string) => string> {
  return makeReader(await work);
}
