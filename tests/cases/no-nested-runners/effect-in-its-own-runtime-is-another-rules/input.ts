import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  return Effect.runSync(save);
});
