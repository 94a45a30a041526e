import { unlink } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export async function forget(path: string, response: ServerResponse): Promise<void> {
  try {
    await unlink(path);
  } catch {
    response.statusCode = 404;
  }
  response.end();
}
