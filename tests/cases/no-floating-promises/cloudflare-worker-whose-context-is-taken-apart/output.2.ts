import type { ExecutionContext, ExportedHandler } from '@cloudflare/workers-types';

declare function track(url: string): Promise<void>;
declare const standIn: ExecutionContext;

export default {
  fetch(request: Request, env: unknown, { waitUntil }: ExecutionContext): Response {
    void track(request.url);
    return new Response('ok');
  },
} satisfies ExportedHandler;

export function called(request: Request, context: ExecutionContext = standIn): void {
  track(request.url) as Promise<void>;
}
