import { Effect } from 'effect';

export const store = (isNew: boolean) =>
  Effect.gen(function* () {
    isNew ? yield* Effect.forkDaemon(Effect.log('created')) : Effect.log('changed');
    yield* Effect.log('stored');
  });
