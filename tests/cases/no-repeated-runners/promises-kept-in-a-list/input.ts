import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<string[]> {
  const started = ids.map((id) => Effect.runPromise(save(id)));
  console.log(started.length);
  return await Promise.all(started);
}
