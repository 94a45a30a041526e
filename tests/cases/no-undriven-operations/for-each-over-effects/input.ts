import { Effect } from 'effect';

export const runAll = (steps: readonly Effect.Effect<void>[]) =>
  Effect.gen(function* () {
    steps.forEach((step) => step);
    yield* Effect.log('done');
  });
