import { Effect } from 'effect';

declare const read: (path: string) => Effect.Effect<string>;

export const all = Effect.gen(function* () {
  const load = (path: string): string => Effect.runSync(read(path));
  const first = load('a');
  yield* Effect.log(first);
  return load('b');
});
