import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function page(response: ServerResponse): Promise<void> {
  // eslint-disable-next-line async-boundary/no-blocking-in-async-context -- small, and in memory
  response.end(readFileSync('/proc/loadavg'));
}
