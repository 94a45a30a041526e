import { promises as fs, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<string[]> => fs.readdir('.');
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(readFileSync(path, 'utf8'));
}
