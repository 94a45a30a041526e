import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export async function page(response: ServerResponse): Promise<void> {
  response.end(await readFile('./index.html'));
}
