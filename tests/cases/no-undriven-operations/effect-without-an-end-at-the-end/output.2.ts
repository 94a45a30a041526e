import { Effect } from 'effect';

declare const beat: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* Effect.log('runs');
  yield* Effect.forkDaemon(Effect.forever(beat));
});
