import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';

export function sendLater(path: string, response: ServerResponse): void {
  setTimeout(async () => {
    response.end(await readFile(path));
  }, 100);
}
