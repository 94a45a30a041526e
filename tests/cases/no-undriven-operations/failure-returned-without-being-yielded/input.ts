import { Effect } from 'effect';

export const checked = (count: number) =>
  Effect.gen(function* () {
    if (count < 0) return Effect.fail('negative');
    yield* Effect.log(count);
    return count;
  });
