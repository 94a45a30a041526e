import fastify from 'fastify';
import { readFile } from 'node:fs/promises';

const server = fastify();
server.get('/', async (request, reply) => {
  return await readFile('./index.html', 'utf8');
});
