import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Effect.runPromise(Effect.forEach(ids, (id) => save(id), { discard: true }).pipe(Effect.provide(StoreLive)));
}
