import { createServer } from 'node:http';
import { run } from './run.js';

createServer(async (request, response) => {
  response.end(String(run('ls')));
}).listen(80);
