import { Effect } from 'effect';

declare function isAllowed(user: string): Promise<boolean>;
export const open = (user: string) =>
  Effect.gen(function* () {
    if (yield* Effect.promise(() => isAllowed(user))) yield* Effect.log('open');
  });
