import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function rest(file: number, response: ServerResponse): Promise<void> {
  response.end(readFileSync(file));
}
