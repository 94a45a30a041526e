import { Effect } from 'effect';

declare const program: Effect.Effect<string>;

export const getUser = (): Promise<string> => Effect.runPromise(program);
