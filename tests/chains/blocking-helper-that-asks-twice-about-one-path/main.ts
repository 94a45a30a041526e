import { existsSync, lstatSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';

function rootOf(folder: string): string {
  const path = join(folder, '.git');
  if (existsSync(path) && lstatSync(path).isDirectory()) return folder;
  const parent = dirname(folder);
  return parent === folder ? folder : rootOf(parent);
}

createServer(async (request, response) => {
  response.end(rootOf(request.url ?? ''));
}).listen(0);
