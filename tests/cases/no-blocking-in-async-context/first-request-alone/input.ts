import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer();
server.once('request', (request, response) => {
  writeFileSync('./started', '');
  response.end();
});
