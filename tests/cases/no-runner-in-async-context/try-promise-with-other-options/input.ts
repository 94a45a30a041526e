import { Effect, Scheduler } from 'effect';

declare const save: Effect.Effect<number>;
declare const options: { readonly scheduler?: Scheduler.Scheduler };

export const program = Effect.tryPromise(() => Effect.runPromise(save, { scheduler: Scheduler.defaultScheduler }));
export const spread = Effect.tryPromise((signal) => Effect.runPromise(save, { ...options, signal }));
