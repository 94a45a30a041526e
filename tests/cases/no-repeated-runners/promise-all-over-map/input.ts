import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<string[]> {
  return await Promise.all(ids.map((id) => Effect.runPromise(save(id))));
}
