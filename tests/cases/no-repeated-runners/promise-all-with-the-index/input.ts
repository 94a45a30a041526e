import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function saveAll(names: readonly string[]): Promise<string[]> {
  return await Promise.all(names.map((name, index) => Effect.runPromise(Effect.withSpan(save(index), name))));
}
