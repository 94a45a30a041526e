import { execSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function pull(response: ServerResponse): Promise<void> {
  execSync('git pull', { cwd: '/srv' });
  response.end();
}
