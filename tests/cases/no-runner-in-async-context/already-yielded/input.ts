import { Effect } from 'effect';

declare const save: Effect.Effect<number, Error>;

export const program = Effect.gen(function* () {
  const saved = yield* save;
  return saved + 1;
});
