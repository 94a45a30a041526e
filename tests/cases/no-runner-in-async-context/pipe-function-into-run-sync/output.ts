import { Effect, pipe } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const one = yield* pipe(save, Effect.map((saved) => saved + 1));
  return one;
});
