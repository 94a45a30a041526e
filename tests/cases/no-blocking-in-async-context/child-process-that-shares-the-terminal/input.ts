import { execSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function build(response: ServerResponse): Promise<void> {
  execSync('make', { stdio: 'inherit' });
  response.end();
}
