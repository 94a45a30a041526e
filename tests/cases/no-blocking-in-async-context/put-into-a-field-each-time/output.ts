import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export class Pages {
  last = '';
  async send(path: string, response: ServerResponse): Promise<void> {
    this.last = await readFile(path, 'utf8');
    response.end();
  }
}
