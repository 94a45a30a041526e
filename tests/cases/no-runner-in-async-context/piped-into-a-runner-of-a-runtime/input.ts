import { Effect, pipe, Runtime } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  const first = save.pipe(Runtime.runSync(runtime));
  const second = pipe(save, Effect.runSync);
  const third = save.pipe(Effect.runSyncExit);
  return [first, second, third];
});
