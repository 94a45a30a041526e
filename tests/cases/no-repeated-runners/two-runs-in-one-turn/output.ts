import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Effect.runPromise(Effect.forEach(ids, (id) => Effect.gen(function* () {
    const first = yield* save(id);
    yield* save(first.length);
  }), { discard: true }));
}
