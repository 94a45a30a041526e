import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(from: [string, BufferEncoding], response: ServerResponse): Promise<void> {
  response.end(readFileSync(...from));
}
