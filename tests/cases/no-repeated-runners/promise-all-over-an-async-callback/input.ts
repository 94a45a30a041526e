import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      await Effect.runPromise(save(id));
    }),
  );
}
