import { Context, Effect, Layer, ManagedRuntime } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

async function main(): Promise<void> {
  const runtime = ManagedRuntime.make(StoreLive);
  console.log(await runtime.runPromise(save(1)));
}
await main();
