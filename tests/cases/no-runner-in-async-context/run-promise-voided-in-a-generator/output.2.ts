import { Effect } from 'effect';

declare const notify: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* notify;
  yield* Effect.log('notified');
});
