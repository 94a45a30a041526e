import { Effect } from 'effect';

declare const notify: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  Effect.runPromise(notify);
  yield* Effect.log('notified');
});
