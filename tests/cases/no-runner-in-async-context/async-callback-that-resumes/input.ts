import { Effect } from 'effect';

declare const log: Effect.Effect<void>;

export const program = Effect.async<number>((resume) => {
  Effect.runSync(log);
  resume(Effect.succeed(1));
});
