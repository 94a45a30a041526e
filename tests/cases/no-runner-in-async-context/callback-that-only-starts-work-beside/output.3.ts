import { Effect, pipe } from 'effect';

declare const save: Effect.Effect<number>;
declare const load: Effect.Effect<number>;

export const voided = Effect.sync(() => {
  void Effect.runFork(save);
});
export const typed: Effect.Effect<void> = Effect.asVoid(save);
export const kept = Effect.sync(() => Effect.runFork(save));
export const tapped = load.pipe(Effect.tap(() => Effect.runFork(save)));
export const piped = load.pipe(
  Effect.tap(() =>
    Effect.sync(() => {
      pipe(save, Effect.asVoid, Effect.runFork);
    }),
  ),
);

export const inAGenerator = Effect.gen(function* () {
  yield* Effect.sync(() => {
    Effect.runFork(save);
  });
  yield* Effect.sync(() => {
    Effect.runPromise(save);
  });
  return yield* Effect.sync(() => {
    return Effect.runSync(load);
  });
});

/** Whoever gets the promise goes on without it. */
export const promised = Effect.sync(() => Effect.runPromise(save));

export const logged = Effect.sync(() => {
  console.log('saves');
  Effect.runFork(save);
});
