import { Clock, Effect } from 'effect';

export const now = (): number => Effect.runSync(Clock.currentTimeMillis);
