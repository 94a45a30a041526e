import { Effect } from 'effect';
import { it } from 'vitest';

declare const save: (id: number) => Effect.Effect<string>;

it('saves all', async () => {
  for (const id of [1, 2]) await Effect.runPromise(save(id));
});
