import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function sendAll(paths: string[], response: ServerResponse): Promise<void> {
  for (const text of paths.map((path) => readFileSync(path, 'utf8'))) response.write(text);
  response.end();
}
