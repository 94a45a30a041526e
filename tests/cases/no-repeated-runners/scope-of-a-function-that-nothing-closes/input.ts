import { Effect, Scope } from 'effect';

declare const connect: Effect.Effect<string, never, Scope.Scope>;

export function open(): Promise<string> {
  const scope = Effect.runSync(Scope.make());
  return Effect.runPromise(Scope.extend(connect, scope));
}
