import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const state: { busy: boolean } = { busy: false };
export async function once(path: string, response: ServerResponse): Promise<void> {
  if (state.busy) return;
  response.end(readFileSync(path));
  state.busy = true;
}
