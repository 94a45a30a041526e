import { EventEmitter } from 'node:events';
import { Effect } from 'effect';

declare const saved: (line: string) => Effect.Effect<void>;

export const listen = (sources: EventEmitter[]) =>
  Effect.gen(function* () {
    sources.forEach((source) => {
      source.on('line', (line: string) => {
        Effect.runFork(saved(line));
      });
    });
    yield* Effect.never;
  });
