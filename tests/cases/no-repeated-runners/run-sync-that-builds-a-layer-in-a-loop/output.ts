import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const count: (id: number) => Effect.Effect<number, never, Store>;

export function countAll(ids: readonly number[]): void {
  Effect.runSync(Effect.forEach(ids, (id) => count(id), { discard: true }).pipe(Effect.provide(StoreLive)));
}
