import { NodeRuntime } from '@effect/platform-node';
import { Effect, Micro } from 'effect';

declare const app: Effect.Effect<void>;
declare const small: Micro.Micro<void>;

export const restarting = Effect.gen(function* () {
  process.on('SIGHUP', () => {
    NodeRuntime.runMain(app);
  });
  process.on('SIGUSR2', () => {
    Micro.runFork(small);
  });
  yield* Effect.never;
});
