import { createServer } from 'node:http';
import { page } from './page.js';

createServer(async (request, response) => {
  response.end(await page('home', async (name) => name));
}).listen(80);
