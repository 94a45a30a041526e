import { createSyncFn } from 'synckit';
import { expect, it } from 'vitest';

const format = createSyncFn<(code: string) => Promise<string>>(new URL('./worker.js', import.meta.url));

it('formats', () => {
  expect(format('a')).toBe('a;');
});
