import { readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function count(response: ServerResponse): Promise<void> {
  const next = Number(readFileSync('./count', 'utf8')) + 1;
  writeFileSync('./count', String(next));
  response.end(String(next));
}
