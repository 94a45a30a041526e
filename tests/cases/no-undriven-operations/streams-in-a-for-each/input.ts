import { Effect, Stream } from 'effect';

export function start(topics: readonly string[]): void {
  topics.forEach((topic) => Stream.make(topic).pipe(Stream.tap((one) => Effect.log(one))));
}
