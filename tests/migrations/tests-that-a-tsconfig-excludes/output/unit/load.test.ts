import { load } from '../load.js';
// No types of a test library are there.
// @ts-expect-error
describe('load', () => {
  // @ts-expect-error
  it('trims', async () => {
    // @ts-expect-error
    expect(await load(' a ')).toBe('a');
  });
});
