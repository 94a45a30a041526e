import { expect, it } from 'vitest';
import { getUser } from './user.js';

it('is named', async () => {
  expect(await getUser()).toBe('Ada');
});
