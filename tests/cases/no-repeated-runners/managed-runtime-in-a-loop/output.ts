import { Effect, Layer, ManagedRuntime } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;
const runtime = ManagedRuntime.make(Layer.empty);

export async function saveAll(ids: readonly number[]): Promise<void> {
  await runtime.runPromise(Effect.forEach(ids, (id) => save(id), { discard: true }));
}
