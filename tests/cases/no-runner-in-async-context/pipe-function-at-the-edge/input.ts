import { Effect, pipe } from 'effect';

declare const save: Effect.Effect<number>;

export async function handle(): Promise<number> {
  return await pipe(save, Effect.runPromise);
}
