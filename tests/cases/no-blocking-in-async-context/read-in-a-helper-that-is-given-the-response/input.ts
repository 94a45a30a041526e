import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export function sendFile(path: string, response: ServerResponse): void {
  response.end(readFileSync(path));
}
