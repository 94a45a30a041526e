import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.fork(Effect.log('never printed'));
  yield* Effect.log('printed');
});
