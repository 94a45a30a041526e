import fs from 'node:fs';
import type { ServerResponse } from 'node:http';

const { promises } = fs;
export const list = (): Promise<string[]> => promises.readdir('.');
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(await promises.readFile(path, 'utf8'));
}
