import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    // One after the other: the store takes one at a time.
    await Effect.runPromise(save(id));
  }
}
