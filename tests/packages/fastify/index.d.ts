export interface FastifyRequest {
  readonly body: any;
}
export interface FastifyReply {
  send(body?: unknown): this;
}
export interface FastifyInstance {
  get(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => unknown): this;
  get<T>(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<T>): this;
}
export default function fastify(): FastifyInstance;
