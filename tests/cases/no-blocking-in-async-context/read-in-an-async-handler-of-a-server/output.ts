import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

createServer(async (request, response) => {
  const page = await readFile(`./public${request.url}`, 'utf8');
  response.end(page.replace('{{url}}', request.url ?? ''));
}).listen(80);
