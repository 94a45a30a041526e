import { Effect } from 'effect';

declare function track(): Promise<void>;

export const program = Effect.gen(function* () {
  track().catch(console.error);
  yield* Effect.log('tracked');
});
