import { Effect } from 'effect';

declare const poll: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  const fiber = yield* Effect.forkDetach(poll);
  yield* Effect.sleep('1 second');
  return fiber;
});
