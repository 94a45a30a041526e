import { readFile as load } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<string> => load('list', 'utf8');
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await load(path, 'utf8'));
}
