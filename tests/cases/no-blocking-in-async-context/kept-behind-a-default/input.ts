import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

let page: Buffer | undefined;
export async function send(response: ServerResponse): Promise<void> {
  response.end(page ?? (page = readFileSync('./index.html')));
}
