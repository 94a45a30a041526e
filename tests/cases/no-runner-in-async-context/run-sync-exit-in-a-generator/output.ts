import { Effect, Exit } from 'effect';

declare const save: Effect.Effect<number, Error>;

export const program = Effect.gen(function* () {
  const exit = yield* Effect.exit(save);
  return Exit.isSuccess(exit);
});
