import { Context, Effect, Layer, Stream } from 'effect';

class Clock extends Context.Tag('Clock')<Clock, { readonly now: () => number }>() {}
const live = Layer.succeed(Clock, { now: () => Date.now() });

export const program = Effect.gen(function* () {
  yield* Stream.make(1, 2).pipe(Stream.runForEach((n) => Effect.log(n)));
}).pipe(Effect.provide(live));
