import { readFile } from 'node:fs/promises';

export async function read(ms: number): Promise<string> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('too late'));
    }, ms);
  });
  return await Promise.race([readFile('a', 'utf8'), late]);
}
