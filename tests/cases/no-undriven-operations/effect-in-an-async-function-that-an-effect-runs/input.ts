import { Effect } from 'effect';

export const program = Effect.promise(async () => {
  Effect.log('never printed');
});
