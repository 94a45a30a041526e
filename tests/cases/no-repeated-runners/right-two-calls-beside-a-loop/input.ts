import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Effect.runPromise(save(0));
  for (const id of ids) console.log(id);
  await Effect.runPromise(save(1));
}
