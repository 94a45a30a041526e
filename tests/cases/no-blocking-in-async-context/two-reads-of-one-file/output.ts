import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';

export async function twice(path: string, response: ServerResponse): Promise<void> {
  response.write(await readFile(path));
  response.end(await readFile(path));
}
