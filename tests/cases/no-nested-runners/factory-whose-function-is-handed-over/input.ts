import deasync = require('deasync');

declare function read(path: string, done: (error: Error | null, text: string) => void): void;
declare function load(): Promise<string>;
declare function register(read: (path: string) => string): void;

const readSync = deasync(read);

export async function config(): Promise<string> {
  await load();
  register(readSync);
  return readSync('config.json');
}
