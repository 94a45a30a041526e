import { EventEmitter } from 'node:events';
import { Effect } from 'effect';

declare const saved: (line: string) => Effect.Effect<void>;

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    const context = yield* Effect.context<never>();
    source.on('line', (line: string) => {
      Effect.runForkWith(context)(saved(line));
    });
    yield* Effect.never;
  });
