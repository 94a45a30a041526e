import { readFile } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { readFile as readFile2 } from 'node:fs/promises';

export const log = (): void => readFile('log', () => {});
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await readFile2(path, 'utf8'));
}
