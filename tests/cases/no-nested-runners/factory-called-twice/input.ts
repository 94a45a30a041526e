import deasync = require('deasync');

declare function read(path: string, done: (error: Error | null, text: string) => void): void;
declare function load(): Promise<string>;

const readSync = deasync(read);

export async function configs(): Promise<string[]> {
  await load();
  return [readSync('first.json'), readSync('second.json')];
}
