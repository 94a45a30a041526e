import { Effect, pipe } from 'effect';

declare const save: Effect.Effect<number>;

export const one = (): number => pipe(save, Effect.runSync);
export const two = (): Promise<number> => save.pipe(Effect.runPromise);
