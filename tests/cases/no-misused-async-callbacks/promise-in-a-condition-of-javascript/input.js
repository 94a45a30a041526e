import { readFile } from 'node:fs/promises';

export async function isAllowed(name) {
  return name === 'root';
}

export async function open(name) {
  if (isAllowed(name)) return readFile(name, 'utf8');
  return readFile(name) ? 'read' : 'empty';
}
