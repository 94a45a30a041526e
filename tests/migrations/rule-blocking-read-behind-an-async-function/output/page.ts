import { readFile } from 'node:fs/promises';
import { template } from './template.js';

export async function page(name: string): Promise<string> {
  const text = await readFile(name, 'utf8');
  return (await template(name)).replace('$', text);
}

export async function plain(name: string): Promise<string> {
  return readFile(name, 'utf8');
}
