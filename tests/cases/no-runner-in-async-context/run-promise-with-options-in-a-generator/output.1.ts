import { Effect, Scheduler } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  Effect.runPromise(save, { scheduler: Scheduler.defaultScheduler });
  yield* Effect.fork(save);
  yield* save;
});
