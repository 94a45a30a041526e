import { readFile } from 'node:fs/promises';

export default {
  async fetch(request: Request): Promise<Response> {
    return new Response(await readFile(new URL(request.url).pathname, 'utf8'));
  },
};
