import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

/** @asyncBoundary insulator the file is in memory */
export async function page(response: ServerResponse): Promise<void> {
  response.end(readFileSync('/dev/shm/index.html'));
}
