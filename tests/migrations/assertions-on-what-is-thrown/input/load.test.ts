import { assert, describe, expect, it } from 'tests';
import { load } from './load.js';
describe('load', () => {
  const early = load();
  it('fails', () => {
    expect(() => load()).toThrow('no');
    expect(() => {
      load();
    }).toThrow();
    expect(load).toThrow();
    assert.throws(() => load());
    expect(load()).toBe(early);
  });
  it('does not fail', () => {
    expect(() => load()).not.toThrow();
  });
});
