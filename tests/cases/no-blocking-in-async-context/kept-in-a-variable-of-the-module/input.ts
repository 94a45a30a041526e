import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

let page: string | undefined;
export async function send(response: ServerResponse): Promise<void> {
  if (page === undefined) page = readFileSync('./index.html', 'utf8');
  response.end(page);
}
