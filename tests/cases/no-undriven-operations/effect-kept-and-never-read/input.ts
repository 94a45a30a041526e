import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  const logged = Effect.log('never printed');
  yield* Effect.log('printed');
});
