import { Effect } from 'effect';
import { getUser } from './user.js';

export const main = Effect.gen(function* () {
  const first = yield* Effect.promise(() => getUser());
  const second = yield* Effect.tryPromise({ try: () => getUser(), catch: String });
  return first + second;
});
