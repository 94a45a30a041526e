import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const context = yield* Effect.context<never>();
  return yield* Effect.provide(save, context);
});
