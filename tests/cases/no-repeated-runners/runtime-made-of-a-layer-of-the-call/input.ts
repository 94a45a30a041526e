import { Context, Effect, Layer, ManagedRuntime } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const storeAt: (url: string) => Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

export async function handler(url: string): Promise<string> {
  const runtime = ManagedRuntime.make(storeAt(url));
  return await runtime.runPromise(save(1));
}
