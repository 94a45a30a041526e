import { readFile } from 'node:fs/promises';

export async function isAllowed(name) {
  return name === 'root';
}

export async function open(name) {
  if (await isAllowed(name)) return readFile(name, 'utf8');
  return await readFile(name) ? 'read' : 'empty';
}
