import { readFileSync as read } from 'fs';
import type { ServerResponse } from 'node:http';

export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(read(path, 'utf8'));
}
