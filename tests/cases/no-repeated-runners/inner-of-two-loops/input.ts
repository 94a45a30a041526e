import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(lists: readonly (readonly number[])[]): Promise<void> {
  for (const ids of lists) {
    for (const id of ids) await Effect.runPromise(save(id));
  }
}
