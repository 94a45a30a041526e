import { Effect, Exit } from 'effect';

declare const save: Effect.Effect<number, Error>;

export const program = Effect.gen(function* () {
  const exit = Effect.runSyncExit(save);
  return Exit.isSuccess(exit);
});
