import { Effect, Stream } from 'effect';

export const program = Effect.gen(function* () {
  const streams: Stream.Stream<number>[] = [];
  streams.push(Stream.make(1));
  streams.pop();
  yield* Stream.runDrain(Stream.mergeAll(streams, { concurrency: 2 }));
});
