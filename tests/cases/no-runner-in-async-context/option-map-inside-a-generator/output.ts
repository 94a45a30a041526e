import { Effect, Option, Runtime } from 'effect';

declare const save: (text: string) => Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const runtime = yield* Effect.runtime<never>();
  const name = yield* Effect.succeed(Option.some('a'));
  return Option.map(name, (text) => Runtime.runSync(runtime)(save(text)));
});
