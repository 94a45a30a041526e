import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const storeOf: (id: number) => Layer.Layer<Store>;
declare const count: (id: number) => Effect.Effect<number, never, Store>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Effect.runPromise(Effect.forEach(ids, (id) => count(id).pipe(Effect.provide(storeOf(id))), { discard: true }));
}
