import { awaitSync } from '@kaciras/deasync';
import { Effect } from 'effect';

declare function load(): Promise<string>;

export const program = Effect.gen(function* () {
  yield* Effect.log('start');
  return awaitSync(load());
});
