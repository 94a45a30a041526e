import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function stop(response: ServerResponse): Promise<void> {
  response.end();
  writeFileSync('./stopped', '');
  process.exit(0);
}
