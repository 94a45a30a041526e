import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function has(path: string, response: ServerResponse): Promise<void> {
  response.end(String(existsSync(path)));
}
