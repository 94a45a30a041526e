import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.promise(() => Effect.runPromise(save));
