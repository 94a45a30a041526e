import { Effect, Layer, ManagedRuntime } from 'effect';

const runtimeOfAllTheOtherBackgroundWorkers = ManagedRuntime.make(Layer.empty);

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  yield* Effect.log('start');
  return runtimeOfAllTheOtherBackgroundWorkers.runSync(save);
});
