import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export async function page(response: ServerResponse): Promise<void> {
  const head = await readFile(/* beside this file */ './head.html', {
    encoding: 'utf8', // as text
  });
  response.end(head);
}
