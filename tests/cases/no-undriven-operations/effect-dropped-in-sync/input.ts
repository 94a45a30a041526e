import { Effect } from 'effect';

export const program = Effect.sync(() => {
  console.log('starts');
  Effect.log('never printed');
});
