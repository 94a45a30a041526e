import fastify from 'fastify';

declare function save(body: unknown): Promise<void>;

fastify().get('/', (request, reply) => {
  save(request.body).catch(console.error);
  reply.send('ok');
});
