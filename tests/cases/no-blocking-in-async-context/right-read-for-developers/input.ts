import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

declare const env: { readonly isDevelopment: boolean };

let page: Buffer | undefined;
function errorPage(): Buffer {
  if (env.isDevelopment) return readFileSync('./error.dev.html');
  return page ?? (page = readFileSync('./error.html'));
}

export async function fail(response: ServerResponse): Promise<void> {
  response.end(errorPage());
}

export async function send(response: ServerResponse): Promise<void> {
  const hints = process.env.NODE_ENV !== 'production' ? readFileSync('./hints.html') : '';
  response.end(hints);
}
