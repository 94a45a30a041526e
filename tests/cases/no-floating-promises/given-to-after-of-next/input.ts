import { after } from 'next/server.js';

declare function track(url: string): Promise<void>;

export function GET(request: Request): Response {
  after(() => track(request.url));
  return new Response('ok');
}
