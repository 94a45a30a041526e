import { createServer } from 'node:http';
import { send } from './send.js';

createServer((request, response) => send(response, './index.html')).listen(80);
