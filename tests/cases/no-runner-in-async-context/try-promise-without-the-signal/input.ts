import { Effect } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.tryPromise(() => Effect.runPromise(save));
