import { Effect } from 'effect';

export const store = (isNew: boolean) =>
  Effect.gen(function* () {
    isNew ? yield* Effect.log('created') : console.log('changed');
    yield* Effect.log('stored');
  });
