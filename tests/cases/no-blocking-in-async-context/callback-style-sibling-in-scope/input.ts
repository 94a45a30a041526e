import { readFile, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export const log = (): void => readFile('log', () => {});
export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(readFileSync(path, 'utf8'));
}
