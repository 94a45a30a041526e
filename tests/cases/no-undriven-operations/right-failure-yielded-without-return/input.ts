import { Effect } from 'effect';

export const checked = (count: number) =>
  Effect.gen(function* () {
    if (count < 0) yield* Effect.fail('negative');
    return count;
  });
