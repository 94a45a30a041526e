import type { NextRequest } from 'next/server';
import { readFile } from 'node:fs/promises';

export async function GET(request: NextRequest): Promise<Response> {
  return new Response(await readFile(`./posts/${new URL(request.url).pathname}.md`));
}
