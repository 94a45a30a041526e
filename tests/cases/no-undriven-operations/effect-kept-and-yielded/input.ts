import { Effect } from 'effect';

declare function track(): Promise<void>;

const tracked = Effect.promise(() => track());

export const program = Effect.gen(function* () {
  yield* tracked;
});
