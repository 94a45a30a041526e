import type { EventEmitter } from 'node:events';
import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

const runSync = Effect.runSync;

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    const run = Effect.runFork;
    source.on('data', () => {
      run(save);
    });
    source.on('end', () => void run(save));
    const onClose = () => {
      run(save);
    };
    source.on('close', onClose);
    yield* Effect.forkDaemon(save);
    yield* Effect.never;
  });

/** The name is the module's, which has no fibre. */
export const count = (source: EventEmitter) =>
  Effect.gen(function* () {
    source.on('data', () => {
      runSync(save);
    });
    yield* Effect.never;
  });
