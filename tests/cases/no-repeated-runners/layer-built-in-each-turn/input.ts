import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await Effect.runPromise(save(id).pipe(Effect.provide(StoreLive)));
  }
}
