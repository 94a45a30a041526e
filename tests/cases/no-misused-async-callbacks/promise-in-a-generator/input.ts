import { Effect } from 'effect';

declare function isAllowed(user: string): Promise<boolean>;
export const open = (user: string) =>
  Effect.gen(function* () {
    if (isAllowed(user)) yield* Effect.log('open');
  });
