import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const sent = { bytes: 0 };
export async function page(path: string, response: ServerResponse): Promise<void> {
  sent.bytes += readFileSync(path).length;
  response.end();
}
