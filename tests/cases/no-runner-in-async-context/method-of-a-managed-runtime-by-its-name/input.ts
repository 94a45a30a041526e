import { Effect, ManagedRuntime } from 'effect';

declare const managed: ManagedRuntime.ManagedRuntime<never, never>;
declare const save: Effect.Effect<number>;

const { runSync } = managed;

export const program = Effect.gen(function* () {
  yield* Effect.log('start');
  return runSync(save);
});
