import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const server = createServer();
server.on('request', async (request, response) => {
  response.end(await readFile('./index.html'));
});
