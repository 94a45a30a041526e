import { createServer } from 'node:http';
import { has } from './has.js';

createServer(async (request, response) => {
  response.end(String(has('./index.html')));
}).listen(80);
