import type { EventEmitter } from 'node:events';
import { Effect, Runtime } from 'effect';

declare const publish: (line: string) => Effect.Effect<void>;

const publisher = (runtime: Runtime.Runtime<never>) => (line: string) => {
  Runtime.runFork(runtime)(publish(line));
};

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    const say = (line: string) => Runtime.runPromise(runtime)(publish(line));
    source.on('line', publisher(runtime));
    source.on('line', (line: string) => {
      void say(line);
    });
    source.on('end', say);
    yield* Effect.addFinalizer(() => Effect.sync(() => void say('closed')));
    yield* Effect.never;
  });
