import { readSync } from './sync-read.js';

export async function handle(path: string): Promise<string> {
  return readSync(path);
}
