import { execFile } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';

export async function revision(response: ServerResponse): Promise<void> {
  response.end((await promisify(execFile)('git', ['rev-parse', 'HEAD'])).stdout.trim());
}
