import { Context, Effect, Layer, ManagedRuntime } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

export const handler = (id: number): Promise<string> => ManagedRuntime.make(StoreLive).runPromise(save(id));
