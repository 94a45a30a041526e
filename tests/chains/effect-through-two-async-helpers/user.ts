import * as Effect from 'effect/Effect';

declare const program: Effect.Effect<string>;

export const getUser = async (): Promise<string> => Effect.runPromise(program);
