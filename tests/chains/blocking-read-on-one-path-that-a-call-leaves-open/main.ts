import { createServer } from 'node:http';
import { read } from './read.js';

createServer((request, response) => {
  response.end(read('a') + read('b', { fresh: request.url === '/fresh' }) + read('c', { fresh: false }));
}).listen(80);
