import { createReadStream, readFile } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createGzip, gzip } from 'node:zlib';

export async function send(path: string, response: ServerResponse): Promise<void> {
  createReadStream(path).pipe(createGzip()).pipe(response);
  readFile(path, (error, text) => gzip(text, () => console.log(error)));
}
