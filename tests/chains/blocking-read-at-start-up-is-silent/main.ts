import { createServer } from 'node:http';
import { loadConfig } from './config.js';

const config = loadConfig();
createServer((request, response) => {
  response.end(config);
}).listen(80);
