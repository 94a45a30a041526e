import { Effect } from 'effect';

export const greet = (names: readonly string[]) =>
  Effect.gen(function* () {
    yield* Effect.all(names.map((name) => Effect.log(name)));
    yield* Effect.log('done');
  });
