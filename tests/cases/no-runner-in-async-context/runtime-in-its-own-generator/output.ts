import { Effect, Runtime } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  return yield* Effect.provide(save, runtime);
});
