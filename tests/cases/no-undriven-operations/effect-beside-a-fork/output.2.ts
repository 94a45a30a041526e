import { Effect } from 'effect';

declare const beat: Effect.Effect<void>;
declare const poll: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* Effect.fork(beat);
  yield* Effect.forkDaemon(poll);
  yield* Effect.log('runs');
});
