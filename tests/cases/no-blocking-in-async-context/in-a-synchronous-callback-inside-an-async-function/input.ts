import { readFileSync } from 'node:fs';

export async function sizes(paths: string[]): Promise<number[]> {
  return paths.map((path) => readFileSync(path).length);
}
