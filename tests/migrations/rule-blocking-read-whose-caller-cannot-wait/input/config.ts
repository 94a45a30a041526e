import { readFileSync } from 'node:fs';

export function loadConfig(path: string): string {
  return readFileSync(path, 'utf8');
}
