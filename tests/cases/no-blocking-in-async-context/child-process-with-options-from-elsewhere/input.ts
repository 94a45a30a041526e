import { execSync, type ExecSyncOptions } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function build(options: ExecSyncOptions, response: ServerResponse): Promise<void> {
  execSync('make', options);
  response.end();
}
