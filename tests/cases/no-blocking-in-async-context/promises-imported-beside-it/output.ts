import { promises as fs } from 'node:fs';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<string[]> => fs.readdir('.');
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await fs.readFile(path, 'utf8'));
}
