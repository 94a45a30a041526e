import { createServer } from 'node:http';
import { read } from './read.js';

createServer((request, response) => {
  const parts = ['head', 'body'].map(read);
  response.end(parts.map((part) => part + read('end')).join(''));
}).listen(80);
