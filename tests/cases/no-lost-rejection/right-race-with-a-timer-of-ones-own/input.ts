import { readFile } from 'node:fs/promises';
declare function setTimeout(then: () => void, ms: number): void;

export async function read(ms: number): Promise<string> {
  return await Promise.race([readFile('a', 'utf8'), new Promise<string>((resolve) => setTimeout(() => resolve(''), ms))]);
}
