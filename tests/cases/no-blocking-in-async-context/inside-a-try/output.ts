import { unlinkSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { unlink } from 'node:fs/promises';

export async function forget(path: string, response: ServerResponse): Promise<void> {
  try {
    await unlink(path);
  } catch {
    response.statusCode = 404;
  }
  response.end();
}
