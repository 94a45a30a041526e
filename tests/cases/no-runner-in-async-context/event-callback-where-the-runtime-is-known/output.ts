import { EventEmitter } from 'node:events';
import { Effect, Runtime } from 'effect';

declare const saved: (line: string) => Effect.Effect<void>;

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    source.on('line', (line: string) => Runtime.runFork(runtime)(saved(line)));
    source.on('close', () => Runtime.runFork(runtime)(saved('closed')));
  });
