import { execSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';

export async function check(response: ServerResponse): Promise<void> {
  try {
    execSync('make check');
  } catch (error) {
    response.statusCode = (error as { status: number }).status;
  }
  response.end();
}
