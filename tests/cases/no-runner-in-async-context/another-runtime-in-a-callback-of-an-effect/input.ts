import { EventEmitter } from 'node:events';
import { Effect } from 'effect';
import { run, sleep } from 'effection';

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    source.on('line', () => run(() => sleep(10)));
    yield* Effect.never;
  });
