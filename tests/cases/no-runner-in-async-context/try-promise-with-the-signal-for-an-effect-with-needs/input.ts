import { Context, Effect } from 'effect';

class Store extends Context.Tag('Store')<Store, { readonly size: number }>() {}

declare const save: Effect.Effect<number, never, Store>;

export const program = Effect.tryPromise((signal) => Effect.runPromise(save as Effect.Effect<number, never, never>, { signal }));
