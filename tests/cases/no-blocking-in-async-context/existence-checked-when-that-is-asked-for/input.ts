import { existsSync, mkdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function prepare(folder: string, response: ServerResponse): Promise<void> {
  if (!existsSync(folder)) mkdirSync(folder);
  response.end();
}
