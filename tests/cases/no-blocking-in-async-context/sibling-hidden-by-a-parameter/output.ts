import { readFile, readFile as readFile2 } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<string> => readFile('list', 'utf8');
export async function page(readFile: boolean, response: ServerResponse): Promise<void> {
  response.end(readFile ? await readFile2('./index.html') : '');
}
