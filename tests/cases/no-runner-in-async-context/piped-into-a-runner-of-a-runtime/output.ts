import { Effect, pipe, Runtime } from 'effect';

declare const save: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  const first = yield* Effect.provide(save, runtime);
  const second = yield* save;
  const third = yield* Effect.exit(save);
  return [first, second, third];
});
