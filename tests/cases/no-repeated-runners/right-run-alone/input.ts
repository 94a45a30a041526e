import { Effect } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;

export async function one(): Promise<string> {
  const saved = await Effect.runPromise(save(1));
  return saved;
}
