import { EventEmitter } from 'node:events';
import { Effect } from 'effect';

declare const saved: (line: string) => Effect.Effect<void>;

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    source.on('line', (line: string) => {
      saved(line).pipe(Effect.runFork);
    });
    yield* Effect.never;
  });

export const listened = (source: EventEmitter) =>
  Effect.sync(() => {
    source.on('line', (line: string) => {
      Effect.runFork(saved(line));
    });
  });
