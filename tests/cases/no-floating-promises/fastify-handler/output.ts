import fastify from 'fastify';

declare function save(body: unknown): Promise<void>;

fastify().get('/', async (request, reply) => {
  await save(request.body);
  reply.send('ok');
});
