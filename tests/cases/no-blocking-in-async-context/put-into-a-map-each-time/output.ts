import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

const last = new Map<string, string>();
export async function send(path: string, response: ServerResponse): Promise<void> {
  const text = await readFile(path, 'utf8');
  last.set('last', text);
  response.end(text);
}
