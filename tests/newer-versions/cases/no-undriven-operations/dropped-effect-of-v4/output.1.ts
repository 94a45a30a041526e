import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.forkChild(Effect.log('never printed'));
  yield* Effect.log('printed');
});
