import { exec } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';

export async function pull(response: ServerResponse): Promise<void> {
  await promisify(exec)('git pull', { cwd: '/srv' });
  response.end();
}
