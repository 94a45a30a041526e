import { unlinkSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function forget(path: string, response: ServerResponse): Promise<void> {
  try {
    unlinkSync(path);
  } catch {
    response.statusCode = 404;
  }
  response.end();
}
