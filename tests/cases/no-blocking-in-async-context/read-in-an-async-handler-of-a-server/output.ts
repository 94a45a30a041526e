import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

createServer(async (request, response) => {
  const page = await readFile(`./public${request.url}`, 'utf8');
  response.end(page.replace('{{url}}', request.url ?? ''));
}).listen(80);
