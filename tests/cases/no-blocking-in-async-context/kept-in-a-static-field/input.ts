import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export class Pages {
  static #index: string | undefined;
  static async send(response: ServerResponse): Promise<void> {
    response.end((Pages.#index ??= readFileSync('./index.html', 'utf8')));
  }
}
