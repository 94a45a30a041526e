import { Effect, pipe } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await pipe(save(id), Effect.asVoid, Effect.runPromise);
  }
}
