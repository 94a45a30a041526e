import { readFile } from 'node:fs/promises';

export async function read(): Promise<string | undefined> {
  return await Promise.race([readFile('a', 'utf8'), new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 50))]);
}
