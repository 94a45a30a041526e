import { writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

let saved = 0;
export async function save(text: string, response: ServerResponse): Promise<void> {
  await writeFile('./store', text);
  saved += 1;
  response.end();
}
export const count = (): number => saved;
