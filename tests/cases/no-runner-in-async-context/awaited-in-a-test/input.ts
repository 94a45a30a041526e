import { Effect } from 'effect';
import { expect, it } from 'vitest';

declare const load: Effect.Effect<string>;

it('loads', async () => {
  expect(await Effect.runPromise(load)).toBe('loaded');
  expect(Effect.runSync(Effect.succeed(1))).toBe(1);
});
