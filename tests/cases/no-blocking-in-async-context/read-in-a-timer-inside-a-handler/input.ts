import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export function sendLater(path: string, response: ServerResponse): void {
  setTimeout(async () => {
    response.end(readFileSync(path));
  }, 100);
}
