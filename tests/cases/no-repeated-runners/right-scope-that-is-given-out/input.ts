import { Effect, Scope } from 'effect';

declare const connect: Effect.Effect<string, never, Scope.Scope>;

export const open = () =>
  Effect.gen(function* () {
    const scope = yield* Scope.make();
    const text = yield* connect.pipe(Scope.extend(scope));
    return { text, scope };
  });
