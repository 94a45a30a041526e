import { expect, it } from 'vitest';
import { formatAll } from './format.js';

it('formats', () => {
  expect(formatAll(['a'])).toEqual(['a']);
});
