import { Effect } from 'effect';

export const greet = (names: readonly string[]) =>
  Effect.gen(function* () {
    for (const name of names) {
      console.log(name);
      yield* Effect.log(name);
    }
    yield* Effect.log('done');
  });
