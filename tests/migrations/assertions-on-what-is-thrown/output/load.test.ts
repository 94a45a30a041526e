import * as assert from 'node:assert';
import { describe, expect, it } from '@jest/globals';
import { load } from './load.js';
describe('load', () => {
  const early = load();
  it('fails', async () => {
    await expect(() => load()).rejects.toThrow('no');
    await expect(async () => {
      await load();
    }).rejects.toThrow();
    await expect(load).rejects.toThrow();
    await assert.rejects(() => load());
    expect(await load()).toBe(early);
  });
  it('does not fail', () => {
    expect(() => load()).not.toThrow();
  });
});
