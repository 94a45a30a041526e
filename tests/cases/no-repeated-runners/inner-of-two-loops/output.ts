import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(lists: readonly (readonly number[])[]): Promise<void> {
  await Effect.runPromise(Effect.forEach(lists, (ids) => Effect.forEach(ids, (id) => save(id), { discard: true }), { discard: true }));
}
