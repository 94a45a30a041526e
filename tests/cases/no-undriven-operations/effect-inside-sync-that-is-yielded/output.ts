import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.suspend(() => Effect.log('never printed'));
});
