import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer();
server.on('listening', () => {
  console.log(readFileSync('./banner.txt', 'utf8'));
});
