import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<string[]> {
  return await Effect.runPromise(Effect.forEach(ids, (id) => save(id), { concurrency: 'unbounded' }));
}
