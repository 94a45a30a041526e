import { Context, Effect, Layer } from 'effect';

class Clock extends Context.Tag('Clock')<Clock, { readonly now: () => number }>() {}
declare const program: Effect.Effect<void, never, Clock>;

export function start(): Promise<void> {
  Layer.succeed(Clock, { now: () => Date.now() });
  return Effect.runPromise(program as Effect.Effect<void>);
}
