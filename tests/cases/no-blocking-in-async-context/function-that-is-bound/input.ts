import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer();
server.on('request', answer.bind(undefined));

function answer(): void {
  console.log(readFileSync('./count', 'utf8'));
}
