import { Effect, Exit } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const exit = await Effect.runPromiseExit(save(id));
    if (Exit.isFailure(exit)) console.error(id);
  }
}
