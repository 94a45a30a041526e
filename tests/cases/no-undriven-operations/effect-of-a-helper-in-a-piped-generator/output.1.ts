import { Effect } from 'effect';

const audit = (what: string) => Effect.log(`audit ${what}`);

export const remove = Effect.fn('remove')(function* (id: number) {
  yield* Effect.fork(audit(`remove ${id}`));
  yield* Effect.log('removed');
});
