import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export async function send(text: string, response: ServerResponse): Promise<void> {
  response.end(gzipSync(text, { level: 9 }));
}
