import { Effect } from 'effect';

declare function track(id: number): Promise<void>;

export const program = Effect.gen(function* () {
  yield* Effect.forkDaemon(Effect.promise(() => Promise.all([1, 2].map((id) => track(id)))));
  yield* Effect.log('started');
});
