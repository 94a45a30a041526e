import { waitUntil } from '@vercel/functions';

declare function track(url: string): Promise<void>;

export function GET(request: Request): Response {
  track(request.url);
  waitUntil(track('again'));
  return new Response('ok');
}
