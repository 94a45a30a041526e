import { after } from 'next/server.js';

declare function warm(): Promise<void>;

void warm();

export const GET = (): Response => {
  after(() => warm());
  return new Response('ok');
};
