import { Effect } from 'effect';
import { getUser, readUser } from './user.js';

export const first = Effect.promise(getUser);
export const second = Effect.tryPromise(getUser);
export const third = Effect.tryPromise({ try: getUser, catch: String });
export const fourth = Effect.sync(readUser);

declare const names: readonly Effect.Effect<string>[];

export const all = Effect.gen(function* () {
  const found = names.map(readUser);
  const made = names.map(Effect.runSync);
  return yield* Effect.succeed([...found, ...made]);
});
