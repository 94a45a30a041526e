import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const kept: { page?: { text: string } } = {};
export async function send(response: ServerResponse): Promise<void> {
  kept.page ??= { text: readFileSync('./index.html', 'utf8') };
  response.end(kept.page.text);
}
