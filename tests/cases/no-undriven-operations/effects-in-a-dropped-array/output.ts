import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  yield* Effect.all([Effect.log('one'), Effect.log('two')]);
  yield* Effect.log('three');
});
