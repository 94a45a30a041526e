import { Effect } from 'effect';
import { now } from './clock.js';

export const main = Effect.gen(function* () {
  yield* Effect.void;
  return now();
});
