import { EventEmitter } from 'node:events';
import { Effect, Runtime } from 'effect';

declare const saved: (line: string) => Effect.Effect<void>;

export const listen = (sources: EventEmitter[]) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    sources.forEach((source) => {
      source.on('line', (line: string) => {
        Runtime.runFork(runtime)(saved(line));
      });
    });
    yield* Effect.never;
  });
