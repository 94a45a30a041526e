import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  Effect.log('never printed');
  yield* Effect.log('printed');
});
