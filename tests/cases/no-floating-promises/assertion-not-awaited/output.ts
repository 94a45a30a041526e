import { rejects } from 'node:assert';
import assert from 'node:assert/strict';
import { expect, it } from 'vitest';

declare function load(): Promise<string>;

function fails(): void {
  expect(load()).rejects.toThrow('no');
}

it('loads', async () => {
  fails();
  await expect(load()).resolves.toBe('loaded');
});

it('rejects', async () => {
  await expect.soft(load()).rejects.toThrow('no');
  await rejects(load());
  await assert.rejects(load());
  await Promise.all([1, 2].map(() => expect(load()).resolves.toBe('loaded')));
  await Promise.all([expect(load()).resolves.toBe('loaded')]);
});
