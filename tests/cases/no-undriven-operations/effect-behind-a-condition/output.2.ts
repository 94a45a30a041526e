import { Effect } from 'effect';

export const store = (isNew: boolean) =>
  Effect.gen(function* () {
    isNew && (yield* Effect.forkDaemon(Effect.log('created')));
    yield* Effect.log('stored');
  });
