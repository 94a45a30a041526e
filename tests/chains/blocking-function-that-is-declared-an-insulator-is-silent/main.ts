import { createServer } from 'node:http';
import { read } from './read.js';

createServer((request, response) => {
  response.end(read('/dev/shm/page'));
}).listen(80);
