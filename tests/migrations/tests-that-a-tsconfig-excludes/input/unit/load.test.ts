import { load } from '../load.js';
// No types of a test library are there.
// @ts-expect-error
describe('load', () => {
  // @ts-expect-error
  it('trims', () => {
    // @ts-expect-error
    expect(load(' a ')).toBe('a');
  });
});
