import type { ExecutionContext, ExportedHandler } from '@cloudflare/workers-types';

declare function track(url: string): Promise<void>;

export default {
  fetch(request: Request, env: unknown, ctx: ExecutionContext): Response {
    ctx.waitUntil(track(request.url));
    return new Response('ok');
  },
} satisfies ExportedHandler;
