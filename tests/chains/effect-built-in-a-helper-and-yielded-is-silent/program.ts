import { Effect } from 'effect';
import { getUser } from './user.js';

export const main = Effect.gen(function* () {
  return yield* getUser();
});
