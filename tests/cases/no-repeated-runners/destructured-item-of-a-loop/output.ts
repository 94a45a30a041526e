import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(entries: ReadonlyMap<string, number>): Promise<void> {
  await Effect.runPromise(Effect.forEach(entries, ([name, id]) => Effect.withSpan(save(id), name), { discard: true }));
}
