import { gen, runSync, succeed } from 'effect/Effect';

export const program = gen(function* () {
  return yield* succeed(1);
});
