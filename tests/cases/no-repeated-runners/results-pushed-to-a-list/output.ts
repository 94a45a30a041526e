import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<string[]> {
  const all: string[] = [];
  await Effect.runPromise(Effect.forEach(ids, (id) => Effect.gen(function* () {
    all.push(yield* save(id));
  }), { discard: true }));
  return all;
}
