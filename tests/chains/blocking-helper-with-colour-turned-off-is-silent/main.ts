import { createServer } from 'node:http';
import { read } from './read.js';

createServer((request, response) => {
  response.end(read('./index.html'));
}).listen(80);
