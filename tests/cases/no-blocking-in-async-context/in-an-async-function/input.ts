import { readFileSync } from 'node:fs';

export async function load(path: string): Promise<unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}
