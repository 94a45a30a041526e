import { Effect, pipe } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const one = pipe(save, Effect.map((saved) => saved + 1), Effect.runSync);
  return one;
});
