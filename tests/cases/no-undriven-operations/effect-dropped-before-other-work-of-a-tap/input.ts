import { Effect } from 'effect';

export const load = (id: number) =>
  Effect.succeed(id).pipe(
    Effect.tap((found) => {
      Effect.log(`found ${found}`);
      return Effect.log('again');
    }),
  );
