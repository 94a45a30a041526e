import { Effect } from 'effect';

let wake: (() => void) | undefined;
async function sleepUntilWoken(): Promise<void> {
  await new Promise<void>((resolve) => {
    wake = resolve;
  });
}

export const program = Effect.gen(function* () {
  yield* Effect.fork(Effect.promise(() => sleepUntilWoken()));
  yield* Effect.void;
  wake?.();
});
