import { createServer } from 'node:http';
import { loadConfig } from './config.js';

createServer((request, response) => {
  response.end(loadConfig());
}).listen(80);
