import { createServer } from 'node:http';
import { readState, writeState } from './state.js';

createServer(async (request, response) => {
  writeState(`${readState()}.`);
  response.end('counted');
}).listen(80);
