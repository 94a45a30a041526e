import { readFileSync as read } from 'fs';
import type { ServerResponse } from 'node:http';
import { readFile } from 'fs/promises';

export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await readFile(path, 'utf8'));
}
