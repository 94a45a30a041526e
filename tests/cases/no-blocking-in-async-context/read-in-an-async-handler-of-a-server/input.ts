import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

createServer(async (request, response) => {
  const page = readFileSync(`./public${request.url}`, 'utf8');
  response.end(page.replace('{{url}}', request.url ?? ''));
}).listen(80);
