import type { NextRequest } from 'next/server';
import { readFileSync } from 'node:fs';

export async function GET(request: NextRequest): Promise<Response> {
  return new Response(readFileSync(`./posts/${new URL(request.url).pathname}.md`));
}
