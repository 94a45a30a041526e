import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.promise((signal) => Effect.runPromise(save, { signal }));
