import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export class Store {
  busy = false;
  async save(text: string, response: ServerResponse): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    writeFileSync('./store', text);
    this.busy = false;
    response.end();
  }
}
