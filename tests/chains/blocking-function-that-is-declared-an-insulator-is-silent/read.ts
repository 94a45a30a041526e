import { readFileSync } from 'node:fs';

/** @asyncBoundary insulator: a RAM disk */
export function read(path: string): string {
  return readFileSync(path, 'utf8');
}
