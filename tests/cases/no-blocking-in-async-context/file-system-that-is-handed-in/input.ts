import type fs from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(files: typeof fs, response: ServerResponse): Promise<void> {
  response.end(files.readFileSync('./index.html'));
}
