import { Effect } from 'effect';

declare const notify: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* Effect.forkDaemon(notify);
  yield* Effect.log('notified');
});
