import { Context, Effect, Layer, ManagedRuntime } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly url: string }>() {}
declare const StoreLive: Layer.Layer<Store>;
declare const save: (id: number) => Effect.Effect<string, never, Store>;

const runtime = ManagedRuntime.make(StoreLive);
export class Handler {
  async handle(id: number): Promise<string> {
    return await runtime.runPromise(save(id));
  }
}
