import { Effect } from 'effect';

declare function track(): Promise<void>;

export const program = Effect.gen(function* () {
  yield* Effect.forkDaemon(Effect.promise(() => track()));
  yield* Effect.log('tracked');
});
