import type { ServerResponse } from 'node:http';
import { promisify, promisify as promisify2 } from 'node:util';
import { gzip } from 'node:zlib';

export const wait = promisify(setTimeout);
export async function send(promisify: string, response: ServerResponse): Promise<void> {
  response.end(await promisify2(gzip)(promisify));
}
