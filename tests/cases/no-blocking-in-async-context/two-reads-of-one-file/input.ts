import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function twice(path: string, response: ServerResponse): Promise<void> {
  response.write(readFileSync(path));
  response.end(readFileSync(path));
}
