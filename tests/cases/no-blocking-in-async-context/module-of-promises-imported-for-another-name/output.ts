import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<string[]> => readdir('.');
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await readFile(path, 'utf8'));
}
