import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';

export async function page(response: ServerResponse): Promise<void> {
  const head = (await readFile('./head.html', 'utf8')).trim() + await readFile('./body.html', 'utf8');
  response.end(head);
}
