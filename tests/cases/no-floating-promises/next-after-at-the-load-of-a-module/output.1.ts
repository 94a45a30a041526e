import { after } from 'next/server.js';

declare function warm(): Promise<void>;

warm().catch((error) => { console.error(error); process.exitCode = 1; });

export const GET = (): Response => {
  after(() => warm());
  return new Response('ok');
};
