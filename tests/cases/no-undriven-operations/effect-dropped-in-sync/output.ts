import { Effect } from 'effect';

export const program = Effect.suspend(() => {
  console.log('starts');
  return Effect.log('never printed');
});
