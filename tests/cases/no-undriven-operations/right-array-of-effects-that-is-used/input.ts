import { Effect } from 'effect';

export const program = Effect.gen(function* () {
  const steps = [Effect.log('one'), Effect.log('two')];
  steps.push(Effect.log('three'));
  yield* Effect.all(steps);
});
