import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export const saveAll = (ids: readonly number[]): Promise<string[]> =>
  Effect.runPromise(Effect.forEach(ids, (id) => save(id), { concurrency: 'unbounded' }));
