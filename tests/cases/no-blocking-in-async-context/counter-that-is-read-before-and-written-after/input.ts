import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

let served = 0;
export async function page(path: string, response: ServerResponse): Promise<void> {
  const number = served + 1;
  const text = readFileSync(path, 'utf8');
  served = number;
  response.end(text);
}
