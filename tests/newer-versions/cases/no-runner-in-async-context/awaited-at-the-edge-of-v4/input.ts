import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export async function handler(): Promise<number> {
  return await Effect.runPromise(save);
}
