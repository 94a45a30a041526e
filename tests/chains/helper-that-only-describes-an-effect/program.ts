import { Effect } from 'effect';
import { describe } from './user.js';

export const main = Effect.gen(function* () {
  return yield* describe();
});
