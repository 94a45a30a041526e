import deasync = require('deasync');

declare function read(path: string, done: (error: Error | null, text: string) => void): void;

export async function config(): Promise<string> {
  return deasync(read)('config.json');
}
