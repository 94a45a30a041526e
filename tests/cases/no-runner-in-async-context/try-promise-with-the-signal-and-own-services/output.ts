import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly save: Effect.Effect<number> }>() {}
declare const live: Layer.Layer<Store>;

export const program = Store.pipe(Effect.flatMap((store) => store.save), Effect.provide(live));
