import { Effect, Scope } from 'effect';

declare const connect: Effect.Effect<string, never, Scope.Scope>;

export const open = () =>
  Effect.gen(function* () {
    const scope = yield* Scope.make();
    return yield* connect.pipe(Scope.extend(scope));
  });
