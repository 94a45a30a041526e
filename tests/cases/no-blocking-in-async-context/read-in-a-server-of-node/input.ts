import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

createServer((request, response) => {
  response.end(readFileSync(`./public${request.url}`));
}).listen(80);
