import type { EventEmitter } from 'node:events';
import { Effect, Runtime } from 'effect';

declare const save: Effect.Effect<number>;

const runSync = Effect.runSync;

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    const run = Runtime.runFork(yield* Effect.runtime<never>());
    source.on('data', () => {
      run(save);
    });
    source.on('end', () => void run(save));
    const onClose = () => {
      run(save);
    };
    source.on('close', onClose);
    yield* Effect.fork(save);
    yield* Effect.never;
  });

/** The name is the module's, which has no fibre. */
export const count = (source: EventEmitter) =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime<never>();
    source.on('data', () => {
      Runtime.runSync(runtime)(save);
    });
    yield* Effect.never;
  });
