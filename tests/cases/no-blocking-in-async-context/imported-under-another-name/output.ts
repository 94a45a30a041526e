import { readFile } from 'fs/promises';
import type { ServerResponse } from 'node:http';

export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await readFile(path, 'utf8'));
}
