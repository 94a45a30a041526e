export interface Context {
  text(body: string): Response;
  readonly executionCtx: { waitUntil(promise: Promise<unknown>): void };
}
export class Hono {
  get(path: string, handler: (c: Context) => Response | Promise<Response>): this;
}
