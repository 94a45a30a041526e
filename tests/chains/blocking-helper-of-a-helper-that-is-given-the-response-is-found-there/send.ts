import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export function send(response: ServerResponse, path: string): void {
  response.end(readFileSync(path));
}
