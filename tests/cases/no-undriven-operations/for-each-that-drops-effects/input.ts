import { Effect } from 'effect';

export const greet = (names: readonly string[]) =>
  Effect.gen(function* () {
    names.forEach((name) => {
      console.log(name);
      Effect.log(name);
    });
    yield* Effect.log('done');
  });
