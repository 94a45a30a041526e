import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const count: (id: number) => Effect.Effect<number, never, Store>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const first = await Effect.runPromise(count(id).pipe(Effect.provide(StoreLive)));
    await Effect.runPromise(count(first).pipe(Effect.provide(StoreLive)));
  }
}
