import { readFileSync } from 'node:fs';
import { initTRPC } from '@trpc/server';

const t = initTRPC.create();

export const router = t.router({
  terms: t.procedure.query(() => readFileSync('./terms.txt', 'utf8')),
  note: t.procedure.mutation(async ({ path }) => readFileSync(path, 'utf8')),
});
