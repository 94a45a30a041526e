import type { EventEmitter } from 'node:events';
import { Effect } from 'effect';
import { flushAll, Queue } from './queue.js';

declare const connection: (handle: () => Promise<void>) => Effect.Effect<void>;
declare const onEnd: (hooks: { readonly end: () => void }) => void;

export const scheduled = Effect.gen(function* () {
  const self = new Queue();
  setTimeout(() => {
    self.flush();
  }, 5);
  yield* Effect.never;
});

export const handedOn = (source: EventEmitter) =>
  Effect.gen(function* () {
    source.on('flush', flushAll);
    onEnd({ end: flushAll });
    yield* connection(flushAll);
  });

/** What a function of its own comes to is said once, where it does. */
export const named = (source: EventEmitter) =>
  Effect.gen(function* () {
    const onFlush = () => void flushAll();
    const onClose = () => onFlush();
    source.on('flush', onFlush);
    source.on('close', onClose);
    yield* Effect.never;
  });

/** Only handed out. */
export const facade = Effect.gen(function* () {
  yield* Effect.log('made');
  return { flush: () => flushAll(), flushAll };
});

export function listen(source: EventEmitter): void {
  source.on('flush', flushAll);
}
