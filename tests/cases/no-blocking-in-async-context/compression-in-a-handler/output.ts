import type { ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';

export async function send(text: string, response: ServerResponse): Promise<void> {
  response.end(await promisify(gzip)(text, { level: 9 }));
}
