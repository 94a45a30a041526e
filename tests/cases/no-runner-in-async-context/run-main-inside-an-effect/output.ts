import { NodeRuntime } from '@effect/platform-node';
import { Effect } from 'effect';

declare const app: Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* Effect.log('starting');
  yield* app;
});
