import { Effect } from 'effect';

declare const client: (run: typeof Effect.runPromise) => Effect.Effect<void>;

export const program = Effect.gen(function* () {
  yield* client(Effect.runPromise);
});
