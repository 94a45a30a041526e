import { Effect } from 'effect';

export const program = Effect.succeed(1).pipe(
  Effect.tap((one) => Effect.log(one)),
  Effect.flatMap((one) => Effect.log(one)),
  Effect.andThen(() => Effect.log('then')),
  Effect.map((one) => one),
);
