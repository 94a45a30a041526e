import deasync = require('deasync');
import { promisify } from 'node:util';

declare function read(path: string, done: (error: Error | null, text: string) => void): void;
declare function load(): Promise<string>;

const readSync = promisify(read);

export async function configs(): Promise<string[]> {
  await load();
  return [await readSync('first.json'), await readSync('second.json')];
}
