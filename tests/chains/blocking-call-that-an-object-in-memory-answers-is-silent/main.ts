import { createServer } from 'node:http';
import * as fs from 'node:fs';
import { read } from './read.js';

createServer((request, response) => {
  response.end(read(fs, './index.html'));
}).listen(80);
