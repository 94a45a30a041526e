import { Clock, Effect, Exit } from 'effect';

export const now = (): Exit.Exit<number> => Effect.runSyncExit(Clock.currentTimeMillis);
