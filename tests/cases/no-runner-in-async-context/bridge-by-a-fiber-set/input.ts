import { EventEmitter } from 'node:events';
import { Effect, FiberSet } from 'effect';

declare const saved: (line: string) => Effect.Effect<void>;

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    const run = yield* FiberSet.makeRuntime<never>();
    source.on('line', (line: string) => {
      run(saved(line));
    });
    yield* Effect.never;
  });
