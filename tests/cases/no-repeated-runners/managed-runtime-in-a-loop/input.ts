import { Effect, Layer, ManagedRuntime } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;
const runtime = ManagedRuntime.make(Layer.empty);

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await runtime.runPromise(save(id));
  }
}
