import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

export async function size(path: string, response: ServerResponse): Promise<void> {
  response.end(String((await stat(path, { bigint: true })).size));
}
