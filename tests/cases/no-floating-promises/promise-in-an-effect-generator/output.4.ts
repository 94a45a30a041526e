import { Effect } from 'effect';

declare function track(): Promise<void>;

export const program = Effect.gen(function* () {
  void track();
  yield* Effect.log('tracked');
});
