import { Context, Effect, Layer, ManagedRuntime } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}

export async function url(): Promise<string> {
  const runtime = ManagedRuntime.make(StoreLive);
  return await runtime.runPromise(Effect.map(Store, (store) => store.url));
}

const StoreLive = Layer.succeed(Store, { url: 'a' });
