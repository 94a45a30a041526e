import deasync from 'deasync';
import { readFile } from 'node:fs';

const readSync = deasync(readFile);

export function texts(files: readonly string[]): string[] {
  return files.map((file) => String(readSync(file)));
}
