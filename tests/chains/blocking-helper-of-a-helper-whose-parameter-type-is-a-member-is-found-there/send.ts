import { readFileSync } from 'node:fs';
import * as http from 'node:http';

export function send(response: http.ServerResponse, path: string): void {
  response.end(readFileSync(path));
}
