import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const kept: Record<string, string | undefined> = {};
export async function send(path: string, response: ServerResponse): Promise<void> {
  if (!kept[path]) kept[path] = readFileSync(path, 'utf8');
  response.end(kept[path]);
}
