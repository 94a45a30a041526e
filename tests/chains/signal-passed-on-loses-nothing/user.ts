import { Effect } from 'effect';

declare const program: Effect.Effect<string>;

export const getUser = (signal: AbortSignal): Promise<string> => Effect.runPromise(program, { signal });
