import { Effect, Scope } from 'effect';

declare const serve: Effect.Effect<void, never, Scope.Scope>;

export const program = Effect.gen(function* () {
  const scope = yield* Scope.make();
  yield* serve.pipe(Scope.extend(scope));
});
