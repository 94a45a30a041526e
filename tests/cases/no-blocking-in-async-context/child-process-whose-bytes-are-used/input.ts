import { execFileSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function archive(response: ServerResponse): Promise<void> {
  response.end(execFileSync('git', ['archive', 'HEAD']));
}
