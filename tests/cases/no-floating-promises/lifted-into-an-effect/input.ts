import { Effect } from 'effect';

declare function track(): Promise<void>;

export const program = Effect.gen(function* () {
  yield* Effect.promise(() => track());
  yield* Effect.fork(Effect.promise(() => track()));
});
