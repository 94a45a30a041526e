import { createServer } from 'node:http';
import { config } from './kept.js';

createServer((request, response) => {
  response.end(config());
}).listen(80);
