export interface FastifyRequest {
  readonly body: any;
}
export interface FastifyReply {
  send(body?: unknown): this;
}
export interface FastifyInstance {
  get(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => string | void | Promise<string | void>): this;
}
export default function fastify(): FastifyInstance;
