import { createServer } from 'node:http';
import { read } from './read.js';

let served = 0;

createServer(async (request, response) => {
  served += read('./index.html').length;
  response.end(String(served));
}).listen(80);
