import { Effect } from 'effect';

declare const load: Effect.Effect<{ readonly port: number }>;

export const program = Effect.gen(function* () {
  return (yield* load).port;
});
