import deasync = require('deasync');

declare function read(path: string, done: (error: Error | null, text: string) => void): void;

const readSync = deasync(read);

export const defaults = (): string => readSync('defaults.json');

export async function config(): Promise<string> {
  return readSync('config.json');
}
