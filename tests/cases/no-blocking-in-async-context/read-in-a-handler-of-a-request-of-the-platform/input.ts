import { readFileSync } from 'node:fs';

export default {
  async fetch(request: Request): Promise<Response> {
    return new Response(readFileSync(new URL(request.url).pathname, 'utf8'));
  },
};
