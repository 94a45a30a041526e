import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.map(Effect.succeed(1), (one) => Effect.log(one));
});
