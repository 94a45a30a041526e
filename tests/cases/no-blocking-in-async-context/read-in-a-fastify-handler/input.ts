import fastify from 'fastify';
import { readFileSync } from 'node:fs';

const server = fastify();
server.get('/', (request, reply) => {
  return readFileSync('./index.html', 'utf8');
});
