import { readFile } from 'node:fs';
import { waitFor } from './wait.js';

export function loadSync(path: string): string {
  let text: string | undefined;
  readFile(path, 'utf8', (_, found) => {
    text = found;
  });
  waitFor(() => text !== undefined);
  return text ?? '';
}
