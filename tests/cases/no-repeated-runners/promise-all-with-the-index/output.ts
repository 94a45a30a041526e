import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(names: readonly string[]): Promise<string[]> {
  return await Effect.runPromise(Effect.forEach(names, (name, index) => Effect.withSpan(save(index), name), { concurrency: 'unbounded' }));
}
