import { Effect } from 'effect';

export const runAll = (steps: readonly Effect.Effect<void>[]) =>
  Effect.gen(function* () {
    for (const step of steps) {
      yield* step;
    }
    yield* Effect.log('done');
  });
