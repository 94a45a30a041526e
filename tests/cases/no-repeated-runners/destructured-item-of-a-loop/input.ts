import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(entries: ReadonlyMap<string, number>): Promise<void> {
  for (const [name, id] of entries) await Effect.runPromise(Effect.withSpan(save(id), name));
}
