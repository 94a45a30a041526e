import { after } from 'next/server.js';

declare function track(url: string): Promise<void>;

export function GET(request: Request): Response {
  after(() => track('first'));
  track(request.url);
  return new Response('ok');
}
