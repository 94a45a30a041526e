import { readdir, readFile } from 'fs/promises';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<[string[], string]> => Promise.all([readdir('.'), readFile('list', 'utf8')]);
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await readFile(path, 'utf8'));
}
