import * as assert from 'node:assert';
import { describe, expect, it } from '@jest/globals';
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
