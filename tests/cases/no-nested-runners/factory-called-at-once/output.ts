import deasync = require('deasync');
import { promisify } from 'node:util';

declare function read(path: string, done: (error: Error | null, text: string) => void): void;

export async function config(): Promise<string> {
  return await promisify(read)('config.json');
}
