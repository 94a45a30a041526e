import { Context, Effect, Layer, ManagedRuntime } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

export function runtimeOf(): ManagedRuntime.ManagedRuntime<Store, never> {
  const runtime = ManagedRuntime.make(StoreLive);
  void runtime.runPromise(save(0));
  return runtime;
}
