import { after } from 'next/server.js';

declare function warm(): Promise<void>;

warm();

export const GET = (): Response => {
  after(() => warm());
  return new Response('ok');
};
