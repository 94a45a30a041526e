import assert from 'node:assert/strict';
import { expect, it } from 'vitest';

declare function load(): Promise<string>;

it('loads', async () => {
  await expect(load()).resolves.toBe('loaded');
  await assert.rejects(load());
  expect(await load()).toBe('loaded');
  await Promise.all([1, 2].map(() => expect(load()).resolves.toBe('loaded')));
});

it('loads at once', () => expect(load()).resolves.toBe('loaded'));
