import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.log('never printed');
  yield* Effect.log('printed');
});
