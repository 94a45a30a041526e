import { readFileSync } from 'node:fs';

export async function readLater(path: string): Promise<string> {
  const start = performance.now();
  while (performance.now() - start <= 200) {}
  return readFileSync(path, 'utf8');
}
