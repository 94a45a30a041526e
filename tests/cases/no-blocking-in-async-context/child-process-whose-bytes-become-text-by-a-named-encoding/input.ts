import * as child from 'child_process';
import type { ServerResponse } from 'node:http';

export async function revision(response: ServerResponse): Promise<void> {
  response.end(child.execFileSync('git', ['rev-parse', 'HEAD'], { cwd: '..' }).toString('utf8'));
}
