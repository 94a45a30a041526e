import { Effect, Exit, Option, Ref } from 'effect';

export const program = Effect.gen(function* () {
  Option.some(1);
  Exit.succeed(1);
  const count = yield* Ref.make(0);
  yield* Ref.update(count, (before) => before + 1);
  yield* Effect.exit(Effect.log('ends'));
});
