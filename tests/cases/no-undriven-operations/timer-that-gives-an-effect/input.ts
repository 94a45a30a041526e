import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  setTimeout(() => Effect.log('never printed'), 10);
  yield* Effect.log('printed');
});
