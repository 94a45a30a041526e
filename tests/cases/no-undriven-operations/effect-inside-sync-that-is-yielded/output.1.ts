import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* yield* Effect.sync(() => Effect.log('never printed'));
});
