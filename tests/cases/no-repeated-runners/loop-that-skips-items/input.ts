import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    if (id < 0) continue;
    await Effect.runPromise(save(id));
  }
}
