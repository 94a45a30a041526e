import fsp from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export const list = (): Promise<string[]> => fsp.readdir('.');
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await fsp.readFile(path, 'utf8'));
}
