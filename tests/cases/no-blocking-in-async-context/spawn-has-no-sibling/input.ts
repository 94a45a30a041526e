import { spawnSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function build(response: ServerResponse): Promise<void> {
  const { status } = spawnSync('make', ['all']);
  response.end(String(status));
}
