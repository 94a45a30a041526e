import { execSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function revision(response: ServerResponse): Promise<void> {
  response.end(execSync('git rev-parse HEAD', { encoding: 'utf8' }).trim());
}
