import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export async function readLater(path: string): Promise<string> {
  await setTimeout(200);
  return readFileSync(path, 'utf8');
}
