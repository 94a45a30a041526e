import { rejects } from 'node:assert';
import assert from 'node:assert/strict';
import { expect, it } from 'vitest';

declare function load(): Promise<string>;

function fails(): void {
  expect(load()).rejects.toThrow('no');
}

it('loads', () => {
  fails();
  expect(load()).resolves.toBe('loaded');
});

it('rejects', async () => {
  expect.soft(load()).rejects.toThrow('no');
  rejects(load());
  assert.rejects(load());
  [1, 2].map(() => expect(load()).resolves.toBe('loaded'));
  Promise.all([expect(load()).resolves.toBe('loaded')]);
});
