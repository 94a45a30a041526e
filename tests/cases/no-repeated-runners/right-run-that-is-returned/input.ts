import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveFirst(ids: readonly number[]): Promise<string | undefined> {
  for (const id of ids) {
    if (id > 10) return await Effect.runPromise(save(id));
  }
  return undefined;
}
