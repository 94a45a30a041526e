import { execFileSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function revision(response: ServerResponse): Promise<void> {
  response.end(execFileSync('git', ['rev-parse', 'HEAD']).toString().trim());
}
