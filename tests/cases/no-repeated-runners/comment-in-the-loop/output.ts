import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Effect.runPromise(Effect.forEach(ids, (id) => Effect.gen(function* () {
    // One after the other: the store takes one at a time.
    yield* save(id);
  }), { discard: true }));
}
