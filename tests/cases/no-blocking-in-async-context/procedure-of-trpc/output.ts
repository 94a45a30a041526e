import { initTRPC } from '@trpc/server';
import { readFile } from 'node:fs/promises';

const t = initTRPC.create();

export const router = t.router({
  terms: t.procedure.query(async () => await readFile('./terms.txt', 'utf8')),
  note: t.procedure.mutation(async ({ path }) => await readFile(path, 'utf8')),
});
