import { EventEmitter } from 'node:events';
import { Effect, Runtime } from 'effect';

declare const saved: (line: string) => Effect.Effect<void>;

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    source.on('line', (line: string) => {
      saved(line).pipe(Runtime.runFork(runtime));
    });
    yield* Effect.never;
  });

export const listened = (source: EventEmitter) =>
  Effect.sync(() => {
    source.on('line', (line: string) => {
      Effect.runFork(saved(line));
    });
  });
