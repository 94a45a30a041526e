import { Effect } from 'effect';

declare const cached: Effect.Effect<number> | undefined;

export const count = Effect.gen(function* () {
  return yield* cached ?? Effect.succeed(0);
});
export const logged = cached && Effect.tap(cached, (found) => Effect.log(found));
