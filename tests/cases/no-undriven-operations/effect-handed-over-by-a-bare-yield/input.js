import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield Effect.log('first');
  const n = yield Effect.succeed(1);
  yield* Effect.log(n);
});
