import { Effect, Stream } from 'effect';

export const program = Effect.gen(function* () {
  Stream.make(1, 2).pipe(Stream.tap((n) => Effect.log(n)));
  yield* Effect.log('done');
});
