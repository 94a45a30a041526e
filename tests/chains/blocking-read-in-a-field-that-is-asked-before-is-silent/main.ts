import { createServer } from 'node:http';
import { Templates } from './templates.js';

const templates = new Templates();

createServer((request, response) => {
  response.end(templates.layout + templates.get('home'));
}).listen(80);
