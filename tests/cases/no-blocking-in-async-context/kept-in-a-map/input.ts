import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const pages = new Map<string, string>();
export async function send(path: string, response: ServerResponse): Promise<void> {
  const known = pages.get(path);
  if (known) {
    return void response.end(known);
  }
  const text = readFileSync(path, 'utf8');
  pages.set(path, text);
  response.end(text);
}
