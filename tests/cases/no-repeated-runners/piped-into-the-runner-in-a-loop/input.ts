import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await save(id).pipe(Effect.withSpan('save'), Effect.runPromise);
  }
}
