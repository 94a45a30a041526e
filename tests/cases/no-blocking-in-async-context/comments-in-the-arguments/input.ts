import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(response: ServerResponse): Promise<void> {
  const head = readFileSync(/* beside this file */ './head.html', {
    encoding: 'utf8', // as text
  });
  response.end(head);
}
