import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

export function pages(): (request: IncomingMessage, response: ServerResponse) => void {
  let page: Buffer | undefined;
  return (request, response) => {
    page ||= readFileSync('./index.html');
    response.end(page);
  };
}
