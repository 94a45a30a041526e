import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export class Page {
  readonly text: string;
  constructor(response: ServerResponse) {
    this.text = readFileSync('./page.html', 'utf8');
    response.end(this.text);
  }
}
