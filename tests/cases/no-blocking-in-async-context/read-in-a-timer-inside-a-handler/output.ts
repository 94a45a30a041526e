import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export function sendLater(path: string, response: ServerResponse): void {
  setTimeout(async () => {
    response.end(await readFile(path));
  }, 100);
}
