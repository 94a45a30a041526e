import { Effect } from 'effect';

declare const save: (text: string) => Effect.Effect<number>;

export const program = Effect.gen(function* () {
  const saved = ['a', 'b'].map((text) => Effect.runSync(save(text)));
  return saved.length;
});
