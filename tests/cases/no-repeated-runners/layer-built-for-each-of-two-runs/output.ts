import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const count: (id: number) => Effect.Effect<number, never, Store>;

export async function saveAll(ids: readonly number[]): Promise<void> {
  await Effect.runPromise(Effect.forEach(ids, (id) => Effect.gen(function* () {
    const first = yield* count(id);
    yield* count(first);
  }), { discard: true }).pipe(Effect.provide(StoreLive)));
}
