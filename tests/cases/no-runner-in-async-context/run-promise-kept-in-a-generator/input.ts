import { Effect } from 'effect';

declare const load: Effect.Effect<string>;

export const program = Effect.gen(function* () {
  const pending = Effect.runPromise(load);
  yield* Effect.log('loading');
  return yield* Effect.promise(() => pending);
});
