import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function size(path: string, response: ServerResponse): Promise<void> {
  response.end(String(statSync(path, { throwIfNoEntry: false })?.size));
}
