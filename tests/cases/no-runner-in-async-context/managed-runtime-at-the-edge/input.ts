import { Effect, Layer, ManagedRuntime } from 'effect';

const managed = ManagedRuntime.make(Layer.empty);

declare const save: Effect.Effect<number>;

export async function handler(): Promise<Response> {
  return Response.json(await managed.runPromise(save));
}
