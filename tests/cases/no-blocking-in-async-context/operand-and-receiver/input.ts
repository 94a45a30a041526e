import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(response: ServerResponse): Promise<void> {
  const head = readFileSync('./head.html', 'utf8').trim() + readFileSync('./body.html', 'utf8');
  response.end(head);
}
