import type { ServerResponse } from 'node:http';

declare const memory: { readFileSync(path: string): string };

export async function page(response: ServerResponse): Promise<void> {
  response.end(memory.readFileSync('./index.html'));
}
