import { Effect, pipe } from 'effect';

declare const save: Effect.Effect<number>;
declare const load: Effect.Effect<number>;

export const voided = Effect.asVoid(Effect.fork(save));
export const typed: Effect.Effect<void> = Effect.asVoid(Effect.forkDaemon(save));
export const kept = Effect.fork(save);
export const tapped = load.pipe(Effect.tap(() => Effect.fork(save)));
export const piped = load.pipe(
  Effect.tap(() =>
    Effect.asVoid(Effect.fork(pipe(save, Effect.asVoid))),
  ),
);

export const inAGenerator = Effect.gen(function* () {
  yield* Effect.fork(save);
  yield* save;
  return yield* load;
});

/** Whoever gets the promise goes on without it. */
export const promised = Effect.sync(() => Effect.runPromise(save));

export const logged = Effect.sync(() => {
  console.log('saves');
  Effect.runFork(save);
});
