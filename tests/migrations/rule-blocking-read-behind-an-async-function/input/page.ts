import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { template } from './template.js';

export async function page(name: string): Promise<string> {
  const text = await readFile(name, 'utf8');
  return template(name).replace('$', text);
}

export async function plain(name: string): Promise<string> {
  return readFileSync(name, 'utf8');
}
