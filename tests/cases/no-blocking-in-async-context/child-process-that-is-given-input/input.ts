import { execSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function sorted(text: string, response: ServerResponse): Promise<void> {
  response.end(execSync('sort', { input: text, encoding: 'utf8' }));
}
