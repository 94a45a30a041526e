import { Effect } from 'effect';

declare const cold: boolean;
declare const save: Effect.Effect<number>;
declare const load: Effect.Effect<number>;

export const program = Effect.gen(function* () {
  return Effect.runSync(cold ? load : save) * 2;
});
