import { Effect } from 'effect';

declare const save: (text: string) => Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const saved = yield* Effect.forEach(['a', 'b'], save);
  yield* Effect.fork(save('c'));
  return saved;
});
