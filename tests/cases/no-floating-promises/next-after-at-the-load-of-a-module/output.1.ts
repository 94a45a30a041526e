import { after } from 'next/server.js';

declare function warm(): Promise<void>;

warm().catch(console.error);

export const GET = (): Response => {
  after(() => warm());
  return new Response('ok');
};
