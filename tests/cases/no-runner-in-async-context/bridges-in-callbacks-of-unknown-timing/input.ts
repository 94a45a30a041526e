import { Context, Effect, FiberSet, ManagedRuntime, Runtime } from 'effect';

class Store extends Context.Tag('Store')<Store, { get(id: string): Effect.Effect<string> }>() {}

declare const served: ManagedRuntime.ManagedRuntime<Store, never>;
declare const get: (id: string) => Effect.Effect<string, never, Store>;
declare const serve: (handle: (id: string, signal: AbortSignal) => Promise<string>) => Promise<void>;

export const byRuntime = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<Store>();
  yield* Effect.promise(() => serve((id) => Runtime.runPromise(runtime)(get(id))));
});

export const byRunner = Effect.gen(function* () {
  const run = Runtime.runPromise(yield* Effect.runtime<Store>());
  const handle = (id: string) => run(get(id));
  yield* Effect.promise(() => serve(handle));
});

export const byFiberSet = Effect.gen(function* () {
  const run = yield* FiberSet.makeRuntimePromise<Store>();
  yield* Effect.promise(() => serve((id) => run(get(id))));
});

export const byContext = Effect.gen(function* () {
  const context = yield* Effect.context<Store>();
  yield* Effect.promise(() => serve((id) => Effect.runPromise(get(id).pipe(Effect.provide(context)))));
});

export const byContextOfAFunction = Effect.gen(function* () {
  const context = yield* Effect.context<Store>();
  const wrap = (effect: Effect.Effect<string, never, Store>) => Effect.provide(effect, context);
  yield* Effect.promise(() => serve((id) => Effect.runPromise(wrap(get(id)))));
});

export const byContextOfItsOwn = Effect.contextWithEffect((context: Context.Context<Store>) =>
  Effect.promise(() => serve((id) => Effect.runPromise(Effect.provide(get(id), context)))),
);

export const byManagedRuntime = Effect.promise(() => serve((id) => served.runPromise(get(id))));

export const bySignal = Effect.promise(() =>
  serve((id, signal) => Effect.runPromise(Effect.succeed(id), { signal })),
);
