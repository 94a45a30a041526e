import { Effect, Option } from 'effect';

declare const save: (text: string) => Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const name = yield* Effect.succeed(Option.some('a'));
  return Option.map(name, (text) => Effect.runSync(save(text)));
});
