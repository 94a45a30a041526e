import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export class Pages {
  #page: string | undefined;
  async send(response: ServerResponse): Promise<void> {
    if (!this.#page) {
      const text = readFileSync('./index.html', 'utf8');
      this.#page = text.trim();
    }
    response.end(this.#page);
  }
}
