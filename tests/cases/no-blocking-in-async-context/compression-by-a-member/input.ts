import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

export const inflate = promisify(zlib.inflate);
export async function send(text: string, response: ServerResponse): Promise<void> {
  response.end(zlib.brotliCompressSync(text));
}
