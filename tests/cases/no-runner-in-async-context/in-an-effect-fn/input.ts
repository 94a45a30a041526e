import { Effect } from 'effect';

declare const save: (name: string) => Effect.Effect<number>;

export const program = Effect.fn('program')(function* (name: string) {
  return Effect.runSync(save(name));
});
