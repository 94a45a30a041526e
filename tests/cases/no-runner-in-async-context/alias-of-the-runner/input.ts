import { Effect } from 'effect';

const run = Effect.runSync;

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  return run(save);
});
