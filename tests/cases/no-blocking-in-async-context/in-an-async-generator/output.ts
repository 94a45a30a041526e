import { readFile } from 'node:fs/promises';

export async function* texts(paths: string[]): AsyncGenerator<string> {
  for (const path of paths) yield await readFile(path, 'utf8');
}
