import fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const server = fastify();
server.get('/', async (request, reply) => {
  return await readFile('./index.html', 'utf8');
});
