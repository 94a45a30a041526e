import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const cancel = Effect.runCallback(save, { onExit: console.log });
  yield* Effect.sleep('1 second');
  cancel();
});
