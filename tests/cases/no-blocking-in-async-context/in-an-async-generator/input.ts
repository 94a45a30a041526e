import { readFileSync } from 'node:fs';

export async function* texts(paths: string[]): AsyncGenerator<string> {
  for (const path of paths) yield readFileSync(path, 'utf8');
}
