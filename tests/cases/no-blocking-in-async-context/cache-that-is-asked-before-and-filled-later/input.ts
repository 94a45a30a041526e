import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const cache: { count?: number } = {};
export async function count(response: ServerResponse): Promise<void> {
  if (cache.count === undefined) {
    const lines = readFileSync('./list', 'utf8').split('\n');
    cache.count = lines.filter((line) => line !== '').length;
  }
  response.end(String(cache.count));
}
