import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<number[]> {
  return await Effect.runPromise(Effect.forEach(ids, (id) => Effect.gen(function* () {
      const saved = yield* save(id);
      return saved.length;
    }), { concurrency: 'unbounded' }));
}
