import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stat } from 'node:fs/promises';

export async function size(path: string, response: ServerResponse): Promise<void> {
  response.end(String((await stat(path, { bigint: true })).size));
}
