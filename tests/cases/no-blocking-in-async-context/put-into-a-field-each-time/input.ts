import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export class Pages {
  last = '';
  async send(path: string, response: ServerResponse): Promise<void> {
    this.last = readFileSync(path, 'utf8');
    response.end();
  }
}
