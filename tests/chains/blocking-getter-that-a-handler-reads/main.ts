import { createServer } from 'node:http';
import { state } from './state.js';

createServer((request, response) => {
  response.end(state.version);
}).listen(80);
