import { Effect } from 'effect';

declare const poll: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* Effect.fork(poll);
  yield* Effect.sleep('1 second');
});
