import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.flatMap(Effect.succeed(1), (one) => Effect.log(one));
});
