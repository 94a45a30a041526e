import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<number[]> {
  return await Promise.all(
    ids.map(async (id) => {
      const saved = await Effect.runPromise(save(id));
      return saved.length;
    }),
  );
}
