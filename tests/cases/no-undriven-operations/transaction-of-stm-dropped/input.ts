import { Effect, STM, TRef } from 'effect';

export const program = (count: TRef.TRef<number>) =>
  Effect.gen(function* () {
    TRef.update(count, (n) => n + 1);
    const now = yield* STM.commit(TRef.get(count));
    yield* Effect.log(now);
  });
