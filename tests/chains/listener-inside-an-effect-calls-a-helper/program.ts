import type { EventEmitter } from 'node:events';
import { Effect } from 'effect';
import { getUser } from './user.js';

export const listen = (source: EventEmitter) =>
  Effect.gen(function* () {
    yield* Effect.log('listens');
    source.on('user', getUser);
  });
