import type { ServerResponse } from 'node:http';

declare function readFileSync(path: string): string;

export async function page(response: ServerResponse): Promise<void> {
  response.end(readFileSync('./index.html'));
}
