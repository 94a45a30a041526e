import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const count: (id: number) => Effect.Effect<number, never, Store>;

export const countAll = (ids: readonly number[]): number[] =>
  Effect.runSync(Effect.forEach(ids, (id) => count(id)).pipe(Effect.provide(StoreLive)));
