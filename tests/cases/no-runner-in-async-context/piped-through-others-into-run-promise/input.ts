import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  save.pipe(Effect.timeout('1 second'), Effect.runPromise);
});
