import { expect, it } from 'vitest';

declare function load(): Promise<string>;

it('loads', async () => {
  await expect(load()).resolves.toBe('loaded');
  expect(1).toBe(1);
});
