import { Effect } from 'effect';

declare const beat: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* Effect.forever(beat);
  yield* Effect.log('runs');
});
