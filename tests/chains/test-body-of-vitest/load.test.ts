import { expect, it } from 'vitest';
import { load } from './load.js';

it('loads', () => {
  expect(load()).toBe('a');
});
