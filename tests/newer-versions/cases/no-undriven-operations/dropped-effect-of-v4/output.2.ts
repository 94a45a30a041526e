import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.forkDetach(Effect.log('never printed'));
  yield* Effect.log('printed');
});
