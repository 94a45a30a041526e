import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';

export class Pages {
  last = '';
  async send(path: string, response: ServerResponse): Promise<void> {
    this.last = await readFile(path, 'utf8');
    response.end();
  }
}
