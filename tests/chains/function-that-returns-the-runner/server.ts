import { makeReader } from './make.js';

const read = makeReader('./worker.js');

export async function start(path: string): Promise<string> {
  return read(path) + makeReader('./other.js')(path);
}
