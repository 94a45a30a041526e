import { Context, Effect, Layer, ManagedRuntime } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

export async function handler(id: number): Promise<string> {
  const runtime = ManagedRuntime.make(StoreLive);
  try {
    return await runtime.runPromise(save(id));
  } finally {
    await runtime.dispose();
  }
}
