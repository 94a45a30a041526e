import type { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function send(read: typeof readFileSync, response: ServerResponse): Promise<void> {
  response.end(read('./index.html'));
}
