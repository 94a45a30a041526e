import { it } from 'vitest';

it('is slow', () => {
  const start = Date.now();
  while (Date.now() - start < 5) {}
});
