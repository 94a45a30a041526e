import { Effect } from 'effect';

const Runner = { runSync: <A>(effect: Effect.Effect<A>): Effect.Effect<A> => effect };

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  return yield* Runner.runSync(save);
});
