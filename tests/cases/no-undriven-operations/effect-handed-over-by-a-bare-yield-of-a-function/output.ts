import { Effect } from 'effect';

export const program = Effect.fn('program')(function* (name: string) {
  // @ts-expect-error a generator of Effect takes what `yield*` makes
  yield* Effect.log(name);
});
