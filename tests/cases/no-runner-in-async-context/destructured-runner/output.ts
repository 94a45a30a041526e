import { Effect } from 'effect';

const { runSync } = Effect;

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  return yield* save;
});
