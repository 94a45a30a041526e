import * as fs from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(path: string, response: ServerResponse): Promise<void> {
  response.end(fs.readFileSync(path, 'utf8'));
}
