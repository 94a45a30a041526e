import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export async function save(name: string): Promise<void> {
  const response = await fetch(`https://example.com/${name}`, { method: 'PUT' });
  if (!response.ok) throw new Error(response.statusText);
}

export async function isAllowed(name: string): Promise<boolean> {
  const response = await fetch(`https://example.com/${name}`);
  return response.ok;
}

// right: read before anybody waits, once
const template = readFileSync(new URL('./template.txt', import.meta.url), 'utf8');

export async function report(): Promise<void> {
  // right: the sibling that waits
  const text = await readFile('./report.txt', 'utf8');
  // mistake: no-blocking-in-async-context: a write in an async function
  writeFileSync('./copy.txt', template + text);
}

/** Blocks whoever calls it. */
export function settingsOf(name: string): string {
  return readFileSync(`./settings/${name}.json`, 'utf8');
}
