import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';

const last = new Map<string, string>();
export async function send(path: string, response: ServerResponse): Promise<void> {
  const text = await readFile(path, 'utf8');
  last.set('last', text);
  response.end(text);
}
