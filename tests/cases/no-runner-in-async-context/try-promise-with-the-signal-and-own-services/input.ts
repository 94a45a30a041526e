import { Context, Effect, Layer } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly save: Effect.Effect<number> }>() {}
declare const live: Layer.Layer<Store>;

export const program = Effect.tryPromise((signal) => Effect.runPromise(Store.pipe(Effect.flatMap((store) => store.save), Effect.provide(live)), { signal }));
