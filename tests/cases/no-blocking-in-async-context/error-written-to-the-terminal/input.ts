import { writeFileSync, writeSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function fail(response: ServerResponse): Promise<void> {
  writeSync(2, 'failed\n');
  writeFileSync(process.stdout.fd, 'failed\n');
  response.end();
}
