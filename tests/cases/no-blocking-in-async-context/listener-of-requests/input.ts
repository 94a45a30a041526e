import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer();
server.on('request', async (request, response) => {
  response.end(readFileSync('./index.html'));
});
