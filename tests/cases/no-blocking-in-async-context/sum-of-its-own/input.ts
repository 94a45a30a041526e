import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function size(paths: string[], response: ServerResponse): Promise<void> {
  let bytes = 0;
  for (const path of paths) bytes += readFileSync(path).length;
  response.end(String(bytes));
}
