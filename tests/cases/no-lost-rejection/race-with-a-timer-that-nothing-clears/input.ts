import { readFile } from 'node:fs/promises';

export async function read(): Promise<string> {
  return await Promise.race([
    readFile('a', 'utf8'),
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), 30_000)),
  ]);
}
