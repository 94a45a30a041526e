import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(path: string, response: ServerResponse): Promise<void> {
  if (existsSync(path)) response.end(readFileSync(path));
}
