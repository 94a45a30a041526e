import * as Eff from 'effect/Effect';

declare const save: Eff.Effect<number>;

export const program = Eff.gen(function* () {
  return yield* save;
});
