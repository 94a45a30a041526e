import { Effect } from 'effect';

export const makeGreeter = Effect.gen(function* () {
  const name = yield* Effect.succeed('world');
  return Effect.log(`hello ${name}`);
});

export const checked = (count: number) =>
  Effect.gen(function* () {
    if (count < 0) return yield* Effect.fail('negative');
    return count;
  });
