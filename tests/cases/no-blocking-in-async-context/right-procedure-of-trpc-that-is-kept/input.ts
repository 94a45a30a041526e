import { readFileSync } from 'node:fs';
import { initTRPC } from '@trpc/server';

const t = initTRPC.create();
let terms: string | undefined;

export const router = t.router({
  terms: t.procedure.query(() => (terms ??= readFileSync('./terms.txt', 'utf8'))),
});
