import { createServer } from 'node:http';
import { config, flags } from './config.js';

createServer((request, response) => {
  response.end(config() + flags());
}).listen(80);
