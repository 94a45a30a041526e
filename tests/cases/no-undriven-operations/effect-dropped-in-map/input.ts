import { Effect } from 'effect';

export const load = (id: number) =>
  Effect.succeed(id).pipe(
    Effect.map((found) => {
      Effect.log(`found ${found}`);
    }),
  );
