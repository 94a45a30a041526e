import { createServer } from 'node:http';
import { Repository } from './service.js';

const repository = new Repository('.');

createServer((request, response) => {
  response.end(`${repository.readme()}${repository.log()}`);
}).listen(80);
