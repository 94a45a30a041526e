import { Effect, Layer, ManagedRuntime } from 'effect';

const managed = ManagedRuntime.make(Layer.empty);

declare const save: Effect.Effect<number>;

export const program = Effect.provide(save, managed);
