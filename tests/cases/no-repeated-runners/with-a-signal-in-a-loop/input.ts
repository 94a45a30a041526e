import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(ids: readonly number[], signal: AbortSignal): Promise<void> {
  for (const id of ids) await Effect.runPromise(save(id), { signal });
}
