import { Effect } from 'effect';

declare const notify: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* Effect.forkDetach(notify);
  yield* Effect.log('notified');
});
