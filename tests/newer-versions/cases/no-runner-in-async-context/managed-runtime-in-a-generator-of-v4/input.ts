import { Effect, ManagedRuntime } from 'effect';

declare const managed: ManagedRuntime.ManagedRuntime<never, never>;
declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  yield* Effect.log('start');
  return managed.runSync(save);
});
