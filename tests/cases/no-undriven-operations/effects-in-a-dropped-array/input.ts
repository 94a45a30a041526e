import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  [Effect.log('one'), Effect.log('two')];
  yield* Effect.log('three');
});
