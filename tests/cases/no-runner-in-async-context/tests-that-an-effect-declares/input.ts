import { Effect } from 'effect';
import { describe, expect, it } from 'vitest';

declare const load: (name: string) => Effect.Effect<string>;
declare const names: Effect.Effect<string[]>;

export const declared = Effect.gen(function* () {
  const all = yield* names;
  describe('what is loaded', () => {
    for (const name of all) {
      it(name, async () => {
        expect(await Effect.runPromise(load(name))).toBe(name);
      });
    }
  });
});
