import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<string> => readFile('list', 'utf8');
export async function page(readFile: boolean, response: ServerResponse): Promise<void> {
  response.end(readFile ? readFileSync('./index.html') : '');
}
