import { fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

export async function head(path: string, bytes: Buffer, response: ServerResponse): Promise<void> {
  const file = openSync(path, 'r');
  readSync(file, bytes);
  response.write(String(fstatSync(file).size));
  response.end(readFileSync(file));
}
