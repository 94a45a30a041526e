import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

export const wait = promisify(setTimeout);
export async function send(promisify: string, response: ServerResponse): Promise<void> {
  response.end(gzipSync(promisify));
}
