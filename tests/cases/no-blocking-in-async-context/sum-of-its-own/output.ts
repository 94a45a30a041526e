import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export async function size(paths: string[], response: ServerResponse): Promise<void> {
  let bytes = 0;
  for (const path of paths) bytes += (await readFile(path)).length;
  response.end(String(bytes));
}
