import { Effect, Exit, Scope } from 'effect';

declare const connect: Effect.Effect<string, never, Scope.Scope>;

export const open = () =>
  Effect.gen(function* () {
    const scope = yield* Scope.make();
    const text = yield* connect.pipe(Scope.extend(scope));
    yield* Scope.close(scope, Exit.void);
    return text;
  });
