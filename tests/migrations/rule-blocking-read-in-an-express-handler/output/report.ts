import { readFile } from 'node:fs/promises';

export async function report(name: string): Promise<string> {
  return readFile(`./reports/${name}`, 'utf8');
}
