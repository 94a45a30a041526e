import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const server = createServer();
server.on('request', async (request, response) => {
  response.end(await readFile('./index.html'));
});
