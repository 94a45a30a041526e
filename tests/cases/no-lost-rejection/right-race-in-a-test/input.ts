import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('reads', async () => {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), 30_000));
  expect(await Promise.race([readFile('a', 'utf8'), late])).toBe('');
});
