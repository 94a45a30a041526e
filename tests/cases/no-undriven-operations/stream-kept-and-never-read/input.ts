import { Effect, Stream } from 'effect';

export const program = Effect.gen(function* () {
  const numbers = Stream.range(1, 10).pipe(Stream.tap((n) => Effect.log(n)));
  yield* Effect.log('done');
});
