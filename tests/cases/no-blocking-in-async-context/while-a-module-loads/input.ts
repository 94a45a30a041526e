import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const page = readFileSync('./index.html');
export async function send(response: ServerResponse): Promise<void> {
  response.end(page);
}
