import { readFileSync } from 'node:fs';

export function* texts(paths: string[]): Generator<string> {
  for (const path of paths) yield readFileSync(path, 'utf8');
}
