import { exec } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';

export async function revision(response: ServerResponse): Promise<void> {
  response.end((await promisify(exec)('git rev-parse HEAD', { encoding: 'utf8' })).stdout.trim());
}
