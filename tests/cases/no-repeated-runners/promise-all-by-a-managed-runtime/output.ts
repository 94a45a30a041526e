import { Effect, Layer, ManagedRuntime } from 'effect';

declare const save: (id: number) => Effect.Effect<string>;
const runtime = ManagedRuntime.make(Layer.empty);

export const saveAll = (ids: readonly number[]): Promise<string[]> =>
  runtime.runPromise(Effect.forEach(ids, (id) => save(id), { concurrency: 'unbounded' }));
