import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(path: string, response: ServerResponse): Promise<void> {
  const { size } = statSync(path);
  response.setHeader('Content-Length', size);
  response.end(readFileSync(path));
}
