import { Effect } from 'effect';

declare const program: Effect.Effect<string>;

export const describe = (): Effect.Effect<string> => Effect.sync(() => Effect.runSync(program));
